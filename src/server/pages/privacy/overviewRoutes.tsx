import type { Router } from 'express';
import { parseTerm } from '../../../forms/retention';
import { commandIdOf } from '../../handover/answer';
import { emptyForm, failed } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { officerOf, takeDone } from './officer';
import { OverviewPage } from './overviewPage';
import { TermPage, termForm } from './termPage';

const mostShown = 100;

/** What is kept until when, and what left the organisation. */
export function overviewRoutes(router: Router, services: Services): void {
  const { records } = services;

  router.get(paths.privacyOffice, async (req, res) => {
    const officer = officerOf(req, res, services);
    if (!officer) return;
    const { by, today } = officer;
    const year = today.slice(0, 4);
    const thisYear = { from: `${year}-01-01`, until: `${year}-12-31` };
    const [terms, due, exports] = await Promise.all([
      records.retentionTerms(),
      records.handoversKeptUntil(thisYear.until, mostShown),
      records.accessLines({ ...thisYear, kind: 'export' }, { offset: 0, limit: mostShown }),
    ]);
    const term = terms.find(({ id }) => id === by.organisation);
    render(res, <OverviewPage {...{ term, due, exports, year }} done={takeDone(req)} />);
  });

  router.get(paths.retentionTerm, async (req, res) => {
    const officer = officerOf(req, res, services, 'retention');
    if (!officer) return;
    const terms = await records.retentionTerms();
    render(res, <TermPage terms={terms} organisation={officer.by.organisation} form={emptyForm} />);
  });

  router.post(paths.retentionTerm, async (req, res) => {
    const officer = officerOf(req, res, services, 'retention');
    if (!officer) return;
    const parsed = parseTerm(req.body as Record<string, unknown>);
    const { organisation } = officer.by;
    if (!parsed.ok) {
      const form = failed(termForm, parsed, commandIdOf(req));
      const terms = await records.retentionTerms();
      return render(res, <TermPage {...{ terms, organisation, form }} />, { status: 400 });
    }
    if (commandIdOf(req) === undefined) return renderProblem(res, 'badRequest');
    await records.setRetentionYears({ organisation, years: parsed.value.years }, officer.by);
    req.session.privacyDone = 'term';
    await saveSession(req);
    redirectTo(res, paths.privacyOffice);
  });
}
