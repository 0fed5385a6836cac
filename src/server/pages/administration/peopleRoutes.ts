import type { Request, Router } from 'express';
import type { RoleForm } from '../../../forms/administrationPeople';
import {
  parseNewPerson,
  parsePerson,
  parseRole,
  parseRoleEnd,
  withAccountOfAnother,
} from '../../../forms/administrationPeople';
import { commandIdOf } from '../../handover/answer';
import { redirectTo } from '../../html/render';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { saveSession } from '../../session';
import { administratorOf } from './context';
import { administrationForm, administrationPage, nothingThere } from './part';
import { drawPeople } from './peoplePage';
import { changedPerson, drawChangedPerson, drawNewPerson, newPerson } from './personForms';
import { drawPerson } from './personPage';
import { personSessionRoutes } from './personSessions';
import { drawRole, newRole } from './rolePage';
import { drawRoleEnd, endedRole, isLastOne, roleOf } from './roleEndPage';

declare module 'express-session' {
  interface SessionData {
    /** What the functional manager searched for among the people. */
    peopleSearch: string;
  }
}

const bodyOf = (req: Request) => req.body as Record<string, unknown>;
const personOf = (req: Request) => String(req.params['person']);

/** People and roles: who works where, and what they may do from when until when. */
export function peopleRoutes(router: Router, services: Services): void {
  searchRoute(router, services);
  administrationPage(router, services, paths.people, drawPeople(services));
  personRoutes(router, services);
  roleRoutes(router, services);
  personSessionRoutes(router, services);
}

/** The name that is searched for stays out of the address. */
function searchRoute(router: Router, services: Services): void {
  router.post(`${paths.people}/zoeken`, async (req, res) => {
    if (!administratorOf(req, res, services)) return;
    const { search, organisatie } = bodyOf(req);
    const typed = typeof search === 'string' ? search.trim().slice(0, 100) : '';
    if (typed === '') delete req.session.peopleSearch;
    else req.session.peopleSearch = typed;
    await saveSession(req);
    const query = new URLSearchParams({
      ...(typeof organisatie === 'string' ? { organisatie: organisatie.slice(0, 100) } : {}),
      ...(typed === '' ? {} : { gezocht: 'ja' }),
    }).toString();
    redirectTo(res, query === '' ? paths.people : `${paths.people}?${query}`);
  });
}

function personRoutes(router: Router, services: Services): void {
  const { records } = services;
  const isTaken = (person: string) => (subject: string) => records.subjectTaken(subject, person);

  const drawNew = drawNewPerson(services);
  administrationPage(router, services, paths.newPerson, drawNew);
  administrationForm(
    router,
    services,
    {
      path: paths.newPerson,
      name: newPerson,
      parse: async (req, _administrator, token) => {
        const organisations = (await records.organisations()).map(({ id }) => id);
        return parseNewPerson(bodyOf(req), organisations, isTaken(token));
      },
      write: (person, by, token) => records.writePerson({ id: token, ...person }, by),
      next: (req) => paths.person(commandIdOf(req) ?? ''),
    },
    drawNew,
  );

  administrationPage(router, services, `${paths.people}/:person`, drawPerson(services));
  const path = `${paths.people}/:person/wijzigen`;
  const draw = drawChangedPerson(services);
  administrationPage(router, services, path, draw);
  administrationForm(
    router,
    services,
    {
      path,
      name: changedPerson,
      parse: async (req, { by }) => {
        const known = await records.personById(personOf(req));
        if (!known) return nothingThere;
        const typed = await parsePerson(bodyOf(req), isTaken(known.id));
        const parsed = withAccountOfAnother(typed, known, by.person, bodyOf(req));
        if (!parsed.ok) return parsed;
        return { ok: true, value: { id: known.id, organisation: known.organisation, ...parsed.value } };
      },
      write: (person, by) => records.writePerson(person, by),
      next: (req) => paths.person(personOf(req)),
    },
    draw,
  );
}

function roleRoutes(router: Router, services: Services): void {
  const { records } = services;
  const path = `${paths.people}/:person/rollen`;
  const draw = drawRole(services);
  administrationPage(router, services, path, draw);
  administrationForm(
    router,
    services,
    {
      path,
      name: newRole,
      parse: async (req, { by, today }) => {
        const person = await records.personById(personOf(req));
        if (!person) return nothingThere;
        const parsed = parseRole(bodyOf(req), {
          giver: by.person,
          person: person.id,
          today,
          neighbourhoods: await records.neighbourhoods(),
          held: await records.rolesOfPeople([person.id]),
        });
        if (!parsed.ok) return parsed;
        const value: RoleForm & { person: string; organisation: string } = {
          ...parsed.value,
          person: person.id,
          organisation: person.organisation,
        };
        return { ok: true, value };
      },
      write: (given, by) => records.giveRole(given, by),
      next: (req) => paths.person(personOf(req)),
    },
    draw,
  );
  roleEndRoutes(router, services);
}

function roleEndRoutes(router: Router, services: Services): void {
  const { records } = services;
  const path = `${paths.people}/:person/rollen/:role`;
  const draw = drawRoleEnd(services);
  administrationPage(router, services, path, draw);
  administrationForm(
    router,
    services,
    {
      path,
      name: endedRole,
      parse: async (req, { today }) => {
        const role = await roleOf(services, req, today);
        if (!role || (await isLastOne(services, role, today))) return nothingThere;
        const parsed = parseRoleEnd(bodyOf(req), today);
        if (!parsed.ok) return parsed;
        return { ok: true, value: { id: role.id, person: role.person, until: parsed.value.until, today } };
      },
      write: (ended, by) => records.endRole(ended, by),
      next: (req) => paths.person(personOf(req)),
    },
    draw,
  );
}
