import type { Words } from '../types';

export const board: Words['board'] = {
  menu: 'Board',
  title: 'Board: where are the handovers?',
  lead: 'All running handovers of the region. What is stalled or too late is on top.',
  summary: {
    stalled: ({ count }) => (count === 1 ? '1 handover is stalled' : `${count} handovers are stalled`),
    overdue: ({ count }) =>
      count === 1 ? 'Something is overdue in 1 handover' : `Something is overdue in ${count} handovers`,
    safetyNet: ({ count }) =>
      count === 1 ? 'The safety net is open in 1 handover' : `The safety net is open in ${count} handovers`,
    withoutConference: ({ count }) =>
      count === 1
        ? '1 cluster has no structural case conference'
        : `${count} clusters have no structural case conference`,
  },
  matrixCaption: 'Running handovers by cluster and phase',
  matrixCaptionCluster: 'Running handovers by neighbourhood and phase',
  total: 'Total',
  noPlacesTitle: 'There are no neighbourhoods here',
  noPlaces: 'As soon as there are clusters and neighbourhoods, their handovers are here.',
  filters: 'Choose handovers',
  phase: 'Phase',
  everyPhase: 'All phases',
  cluster: 'Cluster',
  everyCluster: 'All clusters',
  neighbourhood: 'Neighbourhood',
  everyNeighbourhood: 'All neighbourhoods',
  sender: 'Sending organisation',
  everySender: 'All organisations',
  show: 'Show',
  all: 'Everything that runs',
  stalled: 'What is stalled',
  overdue: 'What is overdue',
  safetyNet: 'Safety net open',
  apply: 'Show',
  clear: 'Show everything',
  onlyOf: ({ name }) =>
    name === '' ? 'You see what is up to one person.' : `You see what is up to ${name}.`,
  ofEverybody: 'Show everybody',
  listTitle: ({ count }) => (count === 1 ? '1 handover' : `${count} handovers`),
  listCaption: 'Running handovers: stalled and overdue ones first',
  reference: 'Handover',
  state: 'How it stands',
  where: 'Neighbourhood (and from whom)',
  owner: 'Whose turn',
  waitsFor: 'What is waited for',
  daysInPhase: 'Working days in this phase',
  lastProgress: 'Last progress',
  nobody: 'Nobody',
  nothing: 'Nothing',
  emptyTitle: 'No handovers found',
  empty: 'No handover fits what you chose.',
  none: 'As soon as a handover runs, you see it here.',
  changed: 'The board was updated.',
};
