import { readFilters, type Order } from '../../../src/forms/handoverFilters';
import { HandoversPage } from '../../../src/server/pages/handovers/page';
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
