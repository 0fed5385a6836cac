import type { Request, Router } from 'express';
import type { Day } from '../../../domain/calendar/day';
import { parseAbsence } from '../../../forms/administration';
import type { Parsed } from '../../../forms/form';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { absenceOf, changedAbsence, drawAbsence } from './absencePage';
import { drawAbsences, newAbsence } from './absencesPage';
import { everybody } from './everybody';
import { administrationForm, administrationPage, nobodyTold, nothingThere } from './part';

const list = paths.administrationPart('afwezigheid');
const one = `${list}/:id`;

/** Who is away, from when until when: added, changed, removed. */
export function absenceRoutes(router: Router, services: Services): void {
  const { records } = services;
  const body = (req: Request) => req.body as Record<string, unknown>;

  /** The person of a kept absence cannot be exchanged for another. */
  const known = async (today: Day, except: { id: string; person: string } | null) => ({
    people: except ? [except.person] : (await everybody(services)).map(({ id }) => id),
    except: except?.id ?? null,
    absences: await records.currentAbsences(today),
    today,
  });

  administrationPage(router, services, list, drawAbsences(services));
  administrationForm(
    router,
    services,
    {
      path: list,
      name: newAbsence,
      parse: async (req, { today }, token) =>
        // The same form sent twice does not overlap with itself.
        parseAbsence(body(req), { ...(await known(today, null)), except: token }),
      write: (absence, by, token) => records.saveAbsence({ id: token, ...absence }, by),
      next: () => list,
    },
    drawAbsences(services),
  );

  administrationPage(router, services, one, drawAbsence(services));
  administrationForm(
    router,
    services,
    {
      path: one,
      name: changedAbsence,
      parse: async (req, { today }) => {
        const absence = await absenceOf(services, req, today);
        if (!absence) return nothingThere;
        return parseAbsence(body(req), await known(today, absence));
      },
      write: (absence, by, _token, req) =>
        records.saveAbsence({ id: String(req.params['id']), ...absence }, by),
      next: () => list,
    },
    drawAbsence(services),
  );
  administrationForm(
    router,
    services,
    {
      path: `${one}/verwijderen`,
      name: 'afwezigheid/verwijderen',
      // Removed already by the same form is removed.
      parse: async (req, { today }): Promise<Parsed<{ id: string; person: string } | null>> => ({
        ok: true,
        value: (await absenceOf(services, req, today)) ?? null,
      }),
      write: async (absence, by) => (absence ? records.removeAbsence(absence, by) : nobodyTold),
      next: () => list,
    },
    drawAbsences(services),
  );
}
