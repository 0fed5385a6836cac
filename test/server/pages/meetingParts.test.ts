import fc from 'fast-check';
import type { AgendaItem, Minutes } from '../../../src/domain/conference/state';
import { actionsTold, textsTold, writtenAbout } from '../../../src/server/pages/meeting/agreed';
import { itemAfter, itemOnScreen, minutesSpent, shownItems } from '../../../src/server/pages/meeting/items';
import { situationOf } from '../../../src/server/pages/meeting/situation';
import { putTogether } from '../../../src/server/pages/meeting/together';
import { followingId, isOwnText, keptId } from '../../../src/server/pages/meeting/writing';
import { wordsFor } from '../../../src/words';
import { by, held, opened, planned, until, withAction } from '../../domain/conference/support';

const form = '0b1f3c5e-7a9c-4d2e-8f10-123456789abc';
const isToken = (id: string) => /^[0-9a-f-]{36}$/.test(id);

test('of two texts nothing is lost, whichever they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (theirs, mine) => {
      const both = putTogether(theirs, mine);
      return both.includes(theirs.trim()) && both.includes(mine.trim());
    }),
  );
  expect(putTogether('Bellen.', 'Bellen. En langsgaan.')).toBe('Bellen. En langsgaan.');
});

test('what a form kept is its own, and nobody else’s', () => {
  const kept = keptId(form, 'text-1', 12);
  const state = { ...opened().state, recentCommands: [kept] };
  expect(isToken(kept)).toBe(true);
  expect(isOwnText(state, form, 'text-1')).toBe(true);
  expect(isOwnText(state, form, 'text-2')).toBe(false);
  expect(isOwnText(state, followingId(form, 'turn'), 'text-1')).toBe(false);
});

test('a second command of one form has one id, and another than the first', () => {
  expect(isToken(followingId(form, 'turn'))).toBe(true);
  expect(followingId(form, 'turn')).toBe(followingId(form, 'turn'));
  expect(followingId(form, 'turn')).not.toBe(followingId(form, 'action'));
});

test('a meeting is planned, then open, then held; one that never was is none', () => {
  const kinds = [until(planned(), '2026-02-03', '09:00'), opened(), held()].map(
    (story) => situationOf({ state: story.state, now: story.now, today: '2026-02-03' }, 1)?.kind,
  );
  expect(kinds).toEqual(['planned', 'open', 'held']);
  expect(situationOf({ ...planned(), today: '2026-01-05' }, 9)).toBeNull();
});

test('a meeting that the rules look back at no more is found on record', () => {
  const story = held();
  const former = story.state.past;
  const state = { ...story.state, past: [] };
  expect(situationOf({ state, now: story.now, today: '2026-02-03' }, 1, former)?.kind).toBe('held');
});

test('an action is told as it is now, also when it was done long ago', () => {
  const agreed = withAction();
  const changed = by(agreed, 'receiverContact', {
    type: 'changeAction',
    action: 'action-1',
    owner: 'receiverDeputy',
    dueDay: '2026-02-27',
    text: 'text-why',
  });
  const done = by(changed, 'receiverDeputy', { type: 'completeAction', action: 'action-1', text: null });
  expect(actionsTold([...done.recorded].reverse())).toMatchObject([
    { id: 'action-1', owner: 'receiverDeputy', dueDay: '2026-02-27', doneOn: '2026-02-03' },
  ]);
  expect(textsTold({ added: [], actions: [] }, done.recorded).get('action-1')).toBe('what-1');
});

test('the report is found with who wrote it', () => {
  const story = by(held(), 'senderContact', { type: 'writeReport', meeting: 1, text: 'text-report' });
  expect(writtenAbout(story.recorded, 1)).toEqual({ text: 'text-report', by: 'senderContact' });
  expect(writtenAbout(held().recorded, 1)).toBeNull();
});

const item = (id: string, handover: string | null = null): AgendaItem => ({ id, handover, reasons: [] });

const written: Minutes = {
  openedAt: '2026-02-03T09:00:00.000Z',
  items: [
    item('handover:h1', 'h1'),
    item('bottleneck:b1'),
    item('case:c1'),
    item('action:a1'),
    item('added:x1'),
  ],
  decisions: { 'case:c1': { text: 't1', by: 'marit', at: '2026-02-03T09:20:00.000Z' } },
  attendance: {},
  current: { item: 'bottleneck:b1', since: '2026-02-03T09:30:00.000Z' },
  spent: { 'handover:h1': 125_000, 'bottleneck:b1': 60_000 },
};

const source = {
  conference: 'conference-1',
  written,
  handovers: new Map([['h1', { reference: 'OV-1', clientName: null, visibility: null }]]),
  seen: new Set(['b1', 'c1']),
  textOf: (id: string) => (id === 'a1' ? 'De sleutel regelen' : null),
  contentOf: () => 'Besloten',
  now: '2026-02-03T09:33:10.000Z',
};

test('each item has a title without a name, and leads where the reader may go', () => {
  const items = shownItems(source, wordsFor('nl'));
  expect(items.map(({ title, link }) => [title, link?.href ?? null])).toEqual([
    ['Overdracht OV-1', null],
    ['Een knelpunt', '/knelpunten/b1'],
    ['Een casus van de doorbraaktafel', '/doorbraak/c1'],
    ['Openstaande actie: De sleutel regelen', '/overleggen/conference-1/acties/a1'],
    ['Een ingebracht punt', null],
  ]);
  expect(items.map(({ status }) => status)).toEqual([
    'undecided',
    'now',
    'decided',
    'undecided',
    'undecided',
  ]);
});

test('time runs on the item that is discussed and stands still on the others', () => {
  expect(minutesSpent(written, 'handover:h1', source.now)).toBe(2);
  expect(minutesSpent(written, 'bottleneck:b1', source.now)).toBe(4);
  expect(minutesSpent(written, 'added:x1', source.now)).toBe(0);
});

test('the screen shows what is asked for, else what is discussed', () => {
  const items = shownItems(source, wordsFor('nl'));
  expect(itemOnScreen(items, written, 'added:x1')?.id).toBe('added:x1');
  expect(itemOnScreen(items, written, 'nothing')?.id).toBe('bottleneck:b1');
  expect(itemOnScreen(items, { ...written, current: null }, undefined)?.id).toBe('handover:h1');
  expect(itemAfter(items, 'added:x1')).toBeUndefined();
});
