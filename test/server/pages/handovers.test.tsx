import { readFilters, type Order } from '../../../src/forms/handoverFilters';
import { HandoversPage } from '../../../src/server/pages/handovers/page';
import { DropOutHint } from '../../../src/server/handover/dropOut';
import { wordsFor } from '../../../src/words';
import { drawPage } from '../support/drawPage';

const filters = readFilters({ op: 'client' });

const draw = (order: Order, total: number) =>
  drawPage(
    <HandoversPage
      {...{ rows: [], total, order, filters, pageSize: 25, words: undefined }}
      {...{ neighbourhoods: [], senders: [], named: true, mayStart: false, today: '2026-03-02' }}
      calendar={{ liberationDay: 'always', closingDays: [], pauses: [] }}
    />,
  );

const sentence = 'te veel overdrachten om op naam te zetten';

test('a list that is too long to put in order of name says so', () => {
  expect(draw('reference', 6_521)).toContain(sentence);
});

test('a list that is in the order that was asked for says nothing of it', () => {
  expect(draw('client', 40)).not.toContain(sentence);
});

describe('a handover that dropped out', () => {
  const { codes, dropOut: text, phases } = wordsFor('nl');
  const when = { phase: 'aftercare', day: '2026-03-02' } as const;
  const phase = phases.aftercare.title;

  test.each([
    [{ reason: 'moved', trigger: null }, codes.withdrawReason.moved],
    [{ reason: 'returned', trigger: null }, text.decidedTogether],
    [{ reason: 'returned', trigger: 'nuisance' }, codes.safetyNetTrigger.nuisance],
    [{ reason: 'endedByProvider', trigger: null }, codes.closingReason.endedByProvider],
  ] as const)('says in which phase and why: %j', (why, reason) => {
    const draw = (reasons: boolean) =>
      drawPage(<DropOutHint dropOut={{ ...when, ...why }} reasons={reasons} />);
    expect(draw(true)).toContain(text.shortWithReason({ phase, reason }));
    expect(draw(false)).toContain(text.short({ phase }));
    expect(draw(false)).not.toContain(reason);
  });
});
