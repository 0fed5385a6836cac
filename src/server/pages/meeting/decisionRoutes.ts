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

interface Written {
  file: ConferenceFile;
  number: number;
  /** The form's token. */
  id: string;
  value: DecisionForm;
}

/** What is there now about this item, and what is to be written: null when that is the same, or nothing. */
function newText({ file, number, id, value }: Written): Omit<Decide, 'text'> & { text: string | null } {
  const minutes = situationOf(file, number)?.meeting.written;
  const known = minutes?.decisions[value.item]?.text ?? null;
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
    const written: Written = { file, id, number, value: parsed.value };
    const { from, to } = parsed.value;
    const turn = to === null ? null : { from, to };
    const refused = async (refusal: MatterRefusal<'conference'> | null) => {
      const form = { ...emptyMatterForm, name: patterns.decision, entered: enteredIn(body) };
      const shown = await page(req, file, { ...form, refused: refusal ?? 'ended' });
      render(res, shown, { status: refusal?.code === 'notAllowed' ? 403 : 409 });
    };
    const { text, ...rest } = newText(written);
    if (text === null || file.state.recentCommands.includes(id)) {
      const no = refusalOf(written, { ...rest, basedOn: null, text: '' });
      if (no !== null && no.code !== 'changedMeanwhile') return refused(no);
      if (turn) return goOn(req, res, services, file, number, { id, ...turn });
      return redirectTo(res, addressAfter(written));
    }
    const no = refusalOf(written, { ...rest, text: '' });
    if (no) return refused(no);
    const command = { ...rest, text: (await keepText(services, written, text)) ?? '' };
    await writeAndTurn(req, res, services, file, number, {
      id,
      command,
      turn,
      address: addressAfter(written),
      refused,
    });
  });

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
    const clash = () => {
      const by = situationOf(file, number)?.meeting.written?.decisions[rest.item]?.by ?? null;
      const name = file.nameOf(by) || words.matters.somebody;
      res.status(409).json({ message: decision.conflictWhileTyping({ name }) });
    };
    const refused = (code: string) =>
      code === 'changedMeanwhile' ? clash() : res.status(409).json({ message: words.form.draftNotSaved });
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
