import { accessOf, type Answered } from '../../../src/server/access/accessOf';
import type { AccessNote } from '../../../src/server/access/note';
import { joost } from '../support/testApp';

const id = '0f2b9c1e-7d1a-4c53-9a55-2f6f0c7d1e11';

const line = (answered: Partial<Answered>, note: AccessNote = {}) =>
  accessOf(
    {
      method: 'GET',
      path: `/overdrachten/${id}/document`,
      status: 200,
      route: '/overdrachten/:id/document',
      point: undefined,
      command: undefined,
      correlation: 'request-1',
      source: '192.0.2.1',
      viewer: joost,
      today: '2026-03-12',
      ...answered,
    },
    note,
  );

const sent = { method: 'POST', command: 'form-1' };

describe('the line of one answer in the access log', () => {
  it('says who looked at which page, as what, and from where', () => {
    expect(line({}, { handover: id, client: 'client-1' })).toEqual({
      kind: 'view',
      person: 'joost',
      organisation: 'tussenvoorziening',
      role: 'contactPerson',
      onBehalfOf: null,
      client: 'client-1',
      handover: id,
      record: { kind: 'page', id: '/overdrachten/:id/document' },
      correlation: 'request-1',
      source: '192.0.2.1',
    });
  });

  it.each<[string, Partial<Answered>, AccessNote, string | null]>([
    ['a page is looked at', {}, {}, 'view'],
    ['a form comes back with what is not right', { ...sent, status: 400 }, {}, 'view'],
    ['a form comes back because the rules say no', { ...sent, status: 409 }, {}, 'view'],
    ['a form on a handover is carried out', { ...sent, status: 303 }, { handover: id }, 'view'],
    ['a form that is not about a handover has a line of its own', { ...sent, status: 303 }, {}, null],
    ['a page leads on to another', { status: 303 }, { handover: id }, null],
    ['it is not there', { status: 404 }, {}, 'refused'],
    ['it is not theirs', { status: 403 }, { handover: id, kind: 'print' }, 'refused'],
    ['somebody searches', { route: '/overdrachten' }, { kind: 'search' }, 'search'],
    ['a search leads on to what it found', { ...sent, status: 303 }, { kind: 'search' }, 'search'],
    ['it is printed', {}, { kind: 'print' }, 'print'],
    ['it is exported', {}, { kind: 'export' }, 'export'],
    ['somebody looks in an emergency', {}, { kind: 'emergency' }, 'emergency'],
    ['a draft is kept while somebody types', { ...sent }, { quiet: true }, null],
    ['something of ours is out of order', { status: 500 }, { handover: id }, null],
    ['somebody asks too much', { status: 429 }, {}, null],
    ['it is about nobody', { route: '/hulp', path: '/hulp' }, {}, null],
    ['a visitor sees a page for everybody', { viewer: undefined, route: '/privacy' }, {}, null],
    ['a visitor is sent to sign in', { viewer: undefined, status: 303 }, {}, null],
    ['an account that is not known here', { viewer: undefined, status: 403 }, {}, 'refused'],
    ['signing in', { viewer: undefined, status: 303 }, { kind: 'signIn', by: joost }, 'signIn'],
    ['signing in fails', { viewer: undefined, status: 400 }, { kind: 'refused' }, 'refused'],
    ['signing out', { ...sent, status: 303 }, { kind: 'signOut' }, 'signOut'],
  ])('when %s', (_when, answered, note, kind) => {
    expect(line(answered, note)?.kind ?? null).toBe(kind);
  });

  it('names the handover of an attempt by its address, and nothing that somebody typed there', () => {
    expect(line({ status: 404 })?.handover).toBe(id);
    const typed = line({ status: 404, path: '/overdrachten/jan-jansen/document', route: null });
    expect(typed).toMatchObject({ handover: null, record: null });
    expect(JSON.stringify(typed)).not.toMatch(/jan/);
  });

  it('names the point that was looked at, and no other word in its place', () => {
    const route = '/overdrachten/:id/punten/:point';
    expect(line({ route, point: 'finances' })?.record?.id).toBe('/overdrachten/:id/punten/finances');
    expect(line({ route, point: 'jan-jansen', status: 404 })?.record?.id).toBe(route);
  });

  it('of a form that was carried out has the number of its command, by which the change is found', () => {
    const form = line({ ...sent, status: 303 }, { handover: id });
    expect(form).toMatchObject({ correlation: 'form-1', record: { kind: 'form' }, source: '192.0.2.1' });
    expect(line({ ...sent, status: 400 })).toMatchObject({
      correlation: 'request-1',
      record: { kind: 'page' },
    });
  });

  it('says for whom somebody stands in', () => {
    const actingAs = { role: 'deputy', onBehalfOf: 'marit' } as const;
    expect(line({}, { handover: id, actingAs })).toMatchObject(actingAs);
  });

  it('says of a role that has ended nothing', () => {
    const ended = { ...joost, roles: joost.roles.map((role) => ({ ...role, until: '2026-02-01' })) };
    expect(line({ viewer: ended })).toMatchObject({ person: 'joost', role: null });
  });
});
