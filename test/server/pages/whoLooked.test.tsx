import type { Look } from '../../../src/db/accessLog';
import { WhoLookedPage } from '../../../src/server/pages/whoLooked/page';
import { fileFor } from '../../support/handoverFile';
import { accepted } from '../../support/story';
import { drawPage } from '../support/drawPage';

const page = (recordId: string, times = 1) =>
  ({ kind: 'view', recordKind: 'page', recordId, times }) as const;

const eline: Look = {
  day: '2026-03-12',
  personName: 'Eline Jansen',
  role: 'contactPerson',
  organisationName: 'Buurtteamorganisatie Sociaal',
  onBehalfOfName: null,
  deeds: [
    page('/overdrachten/:id/document', 3),
    page('/overdrachten/:id/pauze'),
    page('/overdrachten/:id/wijk', 2),
  ],
};

const draw = (looks: readonly Look[], more: { page?: number; hasEarlier?: boolean } = {}) =>
  drawPage(
    <WhoLookedPage
      file={fileFor('receiverContact', accepted())}
      looks={looks}
      page={more.page ?? 1}
      hasEarlier={more.hasEarlier ?? false}
    />,
  );

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('says who looked at what, how often and on which day', () => {
  const text = textOf(draw([eline]));
  expect(text).toContain('donderdag 12 maart 2026');
  expect(text).toContain('Eline Jansen, vaste contactpersoon, Buurtteamorganisatie Sociaal');
  expect(text).toContain('Bekeek het overdrachtsdocument, 3 keer');
});

test('counts together what is the same in plain words', () => {
  expect(textOf(draw([eline]))).toContain('Bekeek een onderdeel van de overdracht, 3 keer');
});

test('says for whom a deputy stood in', () => {
  const deputy = { ...eline, personName: 'Omar Haddad', role: 'deputy', onBehalfOfName: 'Eline Jansen' };
  expect(textOf(draw([deputy]))).toMatch(/Omar Haddad, vervanger, .* Namens Eline Jansen/);
});

test('keeps somebody whose name and role are not known any more', () => {
  const gone = { ...eline, personName: null, role: 'aRoleThatWasOnce' };
  expect(textOf(draw([gone]))).toContain('Iemand, Buurtteamorganisatie Sociaal');
});

test('puts each day under a heading of its own', () => {
  const html = draw([eline, { ...eline, personName: 'Omar Haddad' }, { ...eline, day: '2026-03-11' }]);
  expect([...html.matchAll(/<h2[^>]*id="looks-/g)]).toHaveLength(2);
});

test('leads to earlier days, and back to the newest', () => {
  expect(draw([eline], { hasEarlier: true })).toContain('/gekeken?pagina=2"');
  expect(draw([eline], { page: 3 })).toContain('Terug naar de nieuwste');
  expect(draw([eline])).not.toContain('pagina=');
});

test('says what will appear when nobody has looked yet', () => {
  expect(textOf(draw([]))).toContain('Nog niemand heeft gekeken');
});
