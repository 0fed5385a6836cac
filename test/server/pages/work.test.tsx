import { workLines, type HandoverWork, type MatterWork } from '../../../src/server/pages/work/lines';
import { WorkTable } from '../../../src/server/pages/work/workTable';
import { wordsFor } from '../../../src/words';
import { drawPage } from '../support/drawPage';

const at = {
  now: '2026-03-02T09:00:00.000Z',
  today: '2026-03-02',
  calendar: { liberationDay: 'always' as const, closingDays: [], pauses: [] },
};

const item = (number: number): HandoverWork => ({
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

const lines = (handovers: HandoverWork[], matters: MatterWork[] = []) =>
  workLines(handovers, matters, wordsFor('nl'));

const draw = (count: number) =>
  drawPage(
    <WorkTable
      id="mine"
      caption="Werk"
      items={lines(Array.from({ length: count }, (_, number) => item(number)))}
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

const action: MatterWork = {
  matter: 'conference-1',
  matterKind: 'conference',
  topic: 'conference',
  clusterName: 'Cluster 1',
  key: 'completeAction:action-1:2026-03-04',
  kind: 'completeAction',
  meeting: 3,
  action: 'action-1',
  dueDay: '2026-03-04',
  dueAt: '2026-03-04T07:00:00.000Z',
  owner: 'receiverContact',
  ownerName: 'Eva',
  vacant: false,
  because: 'mine',
};

test('what was agreed in a conference stands among the handovers, by the day it is due', () => {
  const all = lines(
    [item(1)],
    [action, { ...action, dueDay: '2026-03-09', dueAt: '2026-03-09T07:00:00.000Z' }],
  );
  expect(all.map(({ what, about }) => [what, about])).toEqual([
    ['Actie uit het overleg doen', 'Casusoverleg Cluster 1'],
    ['Antwoord geven op de indiening', 'Cliënt 1'],
    ['Actie uit het overleg doen', 'Casusoverleg Cluster 1'],
  ]);
});

test.each([
  [action, '/overleggen/conference-1/acties/action-1'],
  [{ ...action, kind: 'writeReport', action: null }, '/overleggen/conference-1/bijeenkomst/3'],
  [{ ...action, kind: 'planReplacement', action: null }, '/overleggen/conference-1/plannen'],
  [{ ...action, kind: 'removeObstacle', action: null, meeting: null }, '/overleggen/conference-1'],
  [{ ...action, matterKind: 'bottleneck', kind: 'resolveBottleneck' }, '/knelpunten/conference-1'],
  [{ ...action, matterKind: 'fault', kind: 'weighFault' }, '/knelpunten/structureel/conference-1'],
  [{ ...action, matterKind: 'case', kind: 'discussCase' }, '/doorbraak/conference-1'],
] satisfies [MatterWork, string][])('%#: it leads to where it is done', (work, address) => {
  expect(lines([], [work])[0]?.href).toBe(address);
});
