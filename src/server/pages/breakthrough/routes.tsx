import { Router, type Request } from 'express';
import { rulesOfThumb, type RuleOfThumb } from '../../../domain/breakthrough';
import { takeMatterDone } from '../../matters/answer';
import type { MatterFormState } from '../../matters/formState';
import { matterForm, matterPage, type MatterTask } from '../../matters/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { caseTasks, formPattern, type CaseTask } from './addresses';
import { listRoutes } from './list/routes';
import { caseMaterial, mayAsk, type CaseFile } from './material';
import { newCaseRoutes } from './new/routes';
import { CasePage } from './page';
import { completeDecision, decideCase, judge, moveDecision, reviewOutcome, withdrawCase } from './tasks';

type Task<Value> = Pick<MatterTask<'case', Value>, 'parse' | 'toCommand'>;

/** The breakthrough table: its cases, bringing one in, and for one case a form for each thing that can be done with it. */
export const breakthroughRoutes = (services: Services): Router => {
  const router = Router();

  const page =
    (opened: CaseTask | RuleOfThumb | null = null) =>
    async (req: Request, file: CaseFile, form: MatterFormState) => (
      <CasePage
        {...{ file, form, opened }}
        material={await caseMaterial(services, file)}
        done={req.method === 'GET' ? takeMatterDone(req, file.id) : null}
      />
    );

  function formRoute<Value>(
    name: CaseTask | RuleOfThumb,
    command: CaseTask | 'judge',
    task: Task<Value>,
  ): void {
    const form: MatterTask<'case', Value> = {
      ...task,
      kind: 'case',
      command,
      address: formPattern(name),
      may: (file) => mayAsk(file, command),
      next: ({ id }) => paths.case(id),
    };
    matterForm(router, services, form, page(name));
  }

  router.use(listRoutes(services));
  router.use(newCaseRoutes(services));
  for (const rule of rulesOfThumb) formRoute(rule, 'judge', judge(services, rule));
  formRoute('decideCase', 'decideCase', decideCase(services));
  formRoute('moveDecision', 'moveDecision', moveDecision);
  formRoute('completeDecision', 'completeDecision', completeDecision);
  formRoute('reviewOutcome', 'reviewOutcome', reviewOutcome(services));
  formRoute('withdrawCase', 'withdrawCase', withdrawCase);
  for (const name of [...rulesOfThumb, ...caseTasks])
    matterPage(router, services, { kind: 'case', address: formPattern(name) }, page(name));
  matterPage(router, services, { kind: 'case', address: `${paths.breakthrough}/:id` }, page());
  return router;
};
