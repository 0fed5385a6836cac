import { Router, type Request } from 'express';
import { isDay } from '../../../domain/calendar/day';
import { isWorkingDay } from '../../../domain/calendar/workingDays';
import { parseClosingDay, parseProgrammeManager } from '../../../forms/administration';
import { withFourEyes } from '../../../forms/administrationPeople';
import { parseSeats } from '../../../forms/contacts';
import type { Parsed } from '../../../forms/form';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { absenceRoutes } from './absenceRoutes';
import { drawClosingDays, liberationDayOf, newClosingDay } from './closingDaysPage';
import { administrationForm, administrationPage, nobodyTold, nothingThere } from './part';
import { peopleRoutes } from './peopleRoutes';
import { drawRegion, regionForm } from './regionPage';
import { drawSeat, seatForm, seatOf } from './seatPage';
import { drawSeats } from './seatsPage';

const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id);

const bodyOf = (req: Request) => req.body as Record<string, unknown>;

/** The directory: who answers where, who is away, which days are closed. Running handovers hear of every change. */
export const administrationRoutes = (services: Services): Router => {
  const router = Router();
  administrationPage(router, services, paths.administration, drawSeats(services));
  seatRoutes(router, services);
  peopleRoutes(router, services);
  absenceRoutes(router, services);
  closingDayRoutes(router, services);
  regionRoutes(router, services);
  return router;
};

function seatRoutes(router: Router, services: Services): void {
  const { records } = services;
  const path = '/beheer/contactpersonen/:neighbourhood/:organisation';
  const draw = drawSeat(services);
  administrationPage(router, services, path, draw);
  administrationForm(
    router,
    services,
    {
      path,
      name: seatForm,
      parse: async (req, { by }) => {
        const seat = await seatOf(services, req);
        if (!seat) return nothingThere;
        const people = idsOf(await records.colleagues(seat.organisation));
        return withFourEyes(parseSeats(bodyOf(req), people, true), seat, by.person, bodyOf(req));
      },
      write: async (contacts, by, _token, req) => {
        const seat = await seatOf(services, req);
        if (!seat) return nobodyTold;
        return records.setContacts(
          { neighbourhood: seat.neighbourhood, organisation: seat.organisation },
          contacts,
          by,
        );
      },
      next: (req) => `${paths.administration}?organisatie=${String(req.params['organisation'])}`,
    },
    draw,
  );
}

async function onlyRegion({ records }: Services) {
  const [region] = await records.regions();
  if (!region) throw new Error('There is no region');
  return region;
}

function closingDayRoutes(router: Router, services: Services): void {
  const { records } = services;
  const path = paths.administrationPart('sluitingsdagen');
  const draw = drawClosingDays(services);
  administrationPage(router, services, path, draw);
  administrationForm(
    router,
    services,
    {
      path,
      name: newClosingDay,
      parse: async (req, { today }) => {
        const region = await onlyRegion(services);
        const closed = (await records.closingDaysFrom(today)).filter((day) => day.region === region.id);
        const calendar = {
          liberationDay: await liberationDayOf(services, region),
          closingDays: closed.map(({ day }) => day),
          pauses: [],
        };
        return parseClosingDay(bodyOf(req), today, (day) => isWorkingDay(day, calendar));
      },
      write: async ({ day, name }, by) =>
        records.addClosingDay({ region: (await onlyRegion(services)).id, day, name: name ?? '' }, by),
      next: () => path,
    },
    draw,
  );
  administrationForm(
    router,
    services,
    {
      path: `${path}/verwijderen`,
      name: 'sluitingsdagen/verwijderen',
      parse: (req): Promise<Parsed<string>> => {
        const closed = bodyOf(req)['closed'];
        return Promise.resolve(
          typeof closed === 'string' && isDay(closed) ? { ok: true, value: closed } : nothingThere,
        );
      },
      write: async (day, by) => {
        const region = await onlyRegion(services);
        return records.removeClosingDay({ region: region.id, day }, by);
      },
      next: () => path,
    },
    draw,
  );
}

function regionRoutes(router: Router, services: Services): void {
  const { records } = services;
  const path = paths.administrationPart('regio');
  const draw = drawRegion(services);
  administrationPage(router, services, path, draw);
  administrationForm(
    router,
    services,
    {
      path,
      name: regionForm,
      parse: async (req, { today }) =>
        parseProgrammeManager(bodyOf(req), idsOf(await records.peopleWithRole('programmeManager', today))),
      write: async ({ programmeManager }, by) =>
        records.setProgrammeManager((await onlyRegion(services)).id, programmeManager, by),
      next: () => path,
    },
    draw,
  );
}
