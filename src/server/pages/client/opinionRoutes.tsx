import type { Request, Response } from 'express';
import { satisfactionMoments, type SatisfactionMoment } from '../../../domain/handover/satisfaction';
import { enteredIn } from '../../../forms/form';
import { parseOwnSatisfaction } from '../../../forms/satisfaction';
import { commandIdOf } from '../../handover/answer';
import type { HandoverFile } from '../../handover/file';
import { emptyForm, failed, type FormState } from '../../handover/formState';
import { keeper } from '../../handover/task';
import { render } from '../../html/render';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { saidOf } from '../satisfaction/answers';
import { askedNow, OwnOpinionPage } from './opinion';
import { sendOwn } from './send';

function momentOf(asked: unknown, file: HandoverFile): SatisfactionMoment {
  return satisfactionMoments.find((moment) => moment === asked) ?? askedNow(file) ?? 'transfer';
}

/** The client says what they think of it, on their own page. */
export const opinion = (services: Services) => {
  const draw = async (
    res: Response,
    file: HandoverFile,
    asked: { moment: unknown; form: FormState; status: number },
  ) => {
    const { form, status } = asked;
    const moment = momentOf(asked.moment, file);
    const said = await saidOf(services, file);
    render(res, <OwnOpinionPage {...{ file, form, moment, said }} />, { status });
  };

  const show = (req: Request, res: Response, file: HandoverFile) =>
    draw(res, file, { moment: req.query['moment'], form: emptyForm, status: 200 });

  const send = async (req: Request, res: Response, file: HandoverFile) => {
    const id = commandIdOf(req);
    if (id === undefined) return renderProblem(res, 'badRequest');
    const body = req.body as Record<string, unknown>;
    const { moment } = body;
    const parsed = parseOwnSatisfaction(body);
    if (!parsed.ok) return draw(res, file, { moment, form: failed('mening', parsed, id), status: 400 });
    const { text, ...answer } = parsed.value;
    const kept = await keeper(services, file, id)('recordSatisfaction', text);
    await sendOwn(req, res, services, {
      file,
      id,
      command: { type: 'recordSatisfaction', ...answer, day: file.today, asked: null, text: kept },
      done: answer.score === null && kept === null ? 'opinionDeclined' : 'opinionGiven',
      refused: (refusal) => {
        const form = { ...emptyForm, name: 'mening', entered: enteredIn(body), refusal };
        return draw(res, file, { moment, form, status: 409 });
      },
    });
  };
  return { show, send };
};
