import { Router, type Request, type Response } from 'express';
import { decideConference } from '../../../domain/conference/decide';
import type { ConferenceCommandOf } from '../../../domain/conference/commands';
import type { MatterRefusal } from '../../../domain/matters';
import { enteredIn } from '../../../forms/form';
import { parseDecision, type DecisionForm } from '../../../forms/meeting';
import { formatTime } from '../../../words/day';
import { noteAccess } from '../../access/note';
import { commandIdOf } from '../../handover/answer';
import { redirectTo, render } from '../../html/render';
import { textIn } from '../../matters/file';
import { emptyMatterForm, failedMatterForm } from '../../matters/formState';
import { matterKeeper, type MatterPageOf } from '../../matters/task';
import { renderProblem } from '../../problems';
import { requestContext } from '../../requestContext';
import type { Services } from '../../services';
import { addressIn, itemAddress, patterns } from './addresses';
import { openMeeting } from './open';
import { situationOf, type ConferenceFile } from './situation';
import { ask, goOn, writeAndTurn } from './turn';
import { numberIn } from './view';
import { isOwnText, keptId } from './writing';

type Decide = ConferenceCommandOf<'decideItem'>;
type No = MatterRefusal<'conference'> | null;

interface Written {
  file: ConferenceFile;
  number: number;
  /** The form's token. */
  id: string;
  value: DecisionForm;
}

const knownText = (file: ConferenceFile, number: number, item: string): string | null =>
  situationOf(file, number)?.meeting.written?.decisions[item]?.text ?? null;

/** What is there now about this item, and what is to be written: null when that is the same, or nothing. */
function newText({ file, number, id, value }: Written): Omit<Decide, 'text'> & { text: string | null } {
  const known = knownText(file, number, value.item);
  const isSame = value.text === null || value.text === textIn(file, known);
  // What this very form kept while it was typed in is nobody else's.
  const basedOn = known !== null && isOwnText(file.state, id, known) ? known : value.basedOn;
  return {
    type: 'decideItem',
    meeting: number,
    item: value.item,
    basedOn,
    text: isSame ? null : value.text,
  };
}

/** What the rules say before anything that was typed is kept. */
function refusalOf({ file, id }: Written, command: Decide): MatterRefusal<'conference'> | null {
  const { state, actor, now, rules } = file;
  const decided = decideConference(state, { id, actor, command }, now, rules.policy);
  return decided.ok ? null : decided.refusal;
}

const handoverOf = ({ file, number, value }: Written): string | null =>
  situationOf(file, number)?.meeting.written?.items.find(({ id }) => id === value.item)?.handover ?? null;

const keepText = (services: Services, written: Written, text: string): Promise<string | null> =>
  matterKeeper(services, written.file, written.id)('decideItem', text, handoverOf(written));

/** Back to the item: where the meeting is, or the one that was written about. */
const addressAfter = ({ file, number, value }: Written): string => {
  const current = file.state.next?.written?.current?.item;
  return current === value.item ? addressIn(file.id, number) : itemAddress(file.id, number, value.item);
};

/** What is decided about an item: kept by its button, and while somebody types. */
export const decisionRoutes = (services: Services, page: MatterPageOf<'conference'>): Router => {
  const router = Router();

  async function opened(req: Request, res: Response) {
    const file = await openMeeting(req, res, services);
    if (!file) return null;
    const id = commandIdOf(req);
    if (id === undefined) {
      renderProblem(res, 'badRequest');
      return null;
    }
    return { file, id, number: numberIn(req), body: req.body as Record<string, unknown> };
  }

  router.post(patterns.decision, async (req, res) => {
    const sent = await opened(req, res);
    if (!sent) return;
    const { file, id, number, body } = sent;
    const parsed = parseDecision(body);
    if (!parsed.ok) {
      render(res, await page(req, file, failedMatterForm(patterns.decision, parsed, id)), { status: 400 });
      return;
    }
    await decide(req, res, { file, id, number, value: parsed.value }, id);
  });

  async function show(req: Request, res: Response, file: ConferenceFile, refusal: No): Promise<void> {
    const entered = enteredIn(req.body as Record<string, unknown>);
    const form = {
      ...emptyMatterForm,
      name: patterns.decision,
      entered,
      refused: refusal ?? ('ended' as const),
    };
    render(res, await page(req, file, form), { status: refusal?.code === 'notAllowed' ? 403 : 409 });
  }

  /** `command` is the id under which it is asked: of the form, unless the form's own draft was in its way. */
  async function decide(req: Request, res: Response, written: Written, command: string): Promise<void> {
    const { file, id, number, value } = written;
    const turn = value.to === null ? null : { from: value.from, to: value.to };
    const { text, ...rest } = newText(written);
    if (text === null || file.state.recentCommands.includes(id)) {
      const no = refusalOf(written, { ...rest, basedOn: null, text: '' });
      if (no !== null && no.code !== 'changedMeanwhile') return show(req, res, file, no);
      if (turn) return goOn(req, res, services, file, number, { id, ...turn });
      return redirectTo(res, addressAfter(written));
    }
    const no = refusalOf(written, { ...rest, text: '' });
    if (no) return show(req, res, file, no);
    const textId = (await keepText(services, written, text)) ?? '';
    const refused = async (refusal: No) => {
      if (refusal?.code !== 'changedMeanwhile') return show(req, res, file, refusal);
      const now = await openMeeting(req, res, services);
      if (!now) return;
      const known = knownText(now, number, value.item);
      // What was kept while the button was pressed is this form's own: it is no reason to ask anything.
      if (command === id && known !== null && isOwnText(now.state, id, known))
        return decide(req, res, { ...written, file: now }, keptId(id, textId, now.state.seq));
      return show(req, res, now, refusal);
    };
    await writeAndTurn(req, res, services, file, number, {
      id,
      commandId: command,
      command: { ...rest, text: textId },
      turn,
      address: addressAfter(written),
      refused,
    });
  }

  router.post(patterns.keptDecision, async (req, res) => {
    const sent = await opened(req, res);
    if (!sent) return;
    // Who types looked at the page already, and is not logged anew with every second.
    noteAccess(res, { quiet: true });
    const { words, language } = requestContext(res);
    const { decision } = words.meeting;
    const { file, id, number, body } = sent;
    const parsed = parseDecision(body);
    if (!parsed.ok) {
      res.status(422).json({ message: words.form.draftNotSaved });
      return;
    }
    const written: Written = { file, id, number, value: parsed.value };
    const { text, ...rest } = newText(written);
    const before = file.state.seq;
    const kept = (seq = before) => {
      const time = formatTime(file.now, language);
      res.json({ message: decision.kept({ time }), before, seq });
    };
    // The last keystrokes can arrive after the form itself.
    if (text === null || file.state.recentCommands.includes(id)) return kept();
    const clash = async () => {
      const now = (await openMeeting(req, res, services)) ?? file;
      const by = situationOf(now, number)?.meeting.written?.decisions[rest.item]?.by ?? null;
      const name = now.nameOf(by) || words.matters.somebody;
      res.status(409).json({ message: decision.conflictWhileTyping({ name }) });
    };
    const refused = async (code: string) => {
      if (code === 'changedMeanwhile') await clash();
      else res.status(409).json({ message: words.form.draftNotSaved });
    };
    const no = refusalOf(written, { ...rest, text: '' });
    if (no) return refused(no.code);
    const textId = (await keepText(services, written, text)) ?? '';
    const command = { ...rest, text: textId };
    const outcome = await ask(services, file, keptId(id, textId, file.state.seq), command);
    if (outcome.kind === 'done') return kept(outcome.seq);
    if (outcome.kind === 'refused') return refused(outcome.refusal.code);
    res.status(503).json({ message: words.form.draftNotSaved });
  });
  return router;
};
