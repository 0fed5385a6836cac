import { WorkTable, type WorkItem } from '../../../src/server/pages/work/workTable';
import { drawPage } from '../support/drawPage';

const at = {
  now: '2026-03-02T09:00:00.000Z',
  today: '2026-03-02',
  calendar: { liberationDay: 'always' as const, closingDays: [], pauses: [] },
};

const item = (number: number): WorkItem => ({
  handover: `handover-${number}`,
  reference: `OV-${number}`,
  visibility: 'full',
  clientName: `Cliënt ${number}`,
  neighbourhoodName: 'Zuilen',
  phase: 'submitted',
  key: `answerSubmission:${number}`,
  kind: 'answerSubmission',
  points: [],
  number: null,
  dueDay: '2026-03-05',
  dueAt: '2026-03-05T07:00:00.000Z',
  owner: 'receiverContact',
  ownerName: 'Eva',
  vacant: false,
  extendable: true,
  because: 'mine',
});

const draw = (count: number) =>
  drawPage(
    <WorkTable
      id="mine"
      caption="Werk"
      items={Array.from({ length: count }, (_, at_) => item(at_))}
      at={at}
    />,
  );

test('forty files are all on the page', () => {
  const html = draw(40);
  expect(html).toContain('Cliënt 39');
  expect(html).not.toContain('toon=mine');
});

test('of hundreds the most urgent are shown, with the way to all of them', () => {
  const html = draw(230);
  expect(html).toContain('Cliënt 49');
  expect(html).not.toContain('Cliënt 50');
  expect(html).toContain('Dit zijn de 50 dringendste van 230.');
  expect(html).toContain('href="/overdrachten?toon=mine"');
});
