import { capital } from '../../../words/capital';
import type { Records } from '../../../db';
import type { Day, Moment } from '../../../domain/calendar/day';
import type { MatterKind } from '../../../domain/matters';
import type { Words } from '../../../words';
import { matterName } from '../../../words/matterName';
import { addressFor, shownPoints, titleOf } from '../../handover/nextSteps';
import { actionAddress } from '../meeting/addresses';
import { paths } from '../../paths';

export type HandoverWork = Awaited<ReturnType<Records['workList']>>[number];
export type MatterWork = Awaited<ReturnType<Records['matterWork']>>[number];

/** One thing that is expected of somebody, about a handover or about what lives beside the handovers. */
export interface WorkLine {
  key: string;
  what: string;
  href: string;
  /** The client, the reference number, or what it is about instead. */
  about: string;
  where: string;
  ownerName: string | null;
  vacant: boolean;
  dueDay: Day;
  dueAt: Moment;
  /** The day cannot be moved. */
  isHard: boolean;
  because: 'mine' | 'colleagueAway' | 'escalated';
}

/** Readers of process facts go to the handover's own page: the page of the task is not theirs. */
const addressOf = (item: HandoverWork) =>
  item.visibility === 'processFacts' ? paths.handover(item.handover) : addressFor(item.handover, item);

const lineOfHandover = (item: HandoverWork, words: Words): WorkLine => ({
  key: `${item.handover}/${item.key}`,
  what: titleOf({ ...item, points: shownPoints(item.points, item.visibility) }, words),
  href: addressOf(item),
  about: item.clientName ?? item.reference,
  where: item.neighbourhoodName,
  ownerName: item.ownerName,
  vacant: item.vacant,
  dueDay: item.dueDay,
  dueAt: item.dueAt,
  isHard: !item.extendable,
  because: item.because,
});

/** Where a matter is, whatever is to be done about it. */
export function homeOf(kind: MatterKind, id: string): string {
  switch (kind) {
    case 'conference':
      return paths.conference(id);
    case 'bottleneck':
      return paths.bottleneck(id);
    case 'fault':
      return paths.fault(id);
    case 'case':
      return paths.case(id);
  }
}

/** The page on which something about a matter is done. */
function placeOfWork({ matter, matterKind, kind, meeting, action }: MatterWork): string {
  if (matterKind !== 'conference') return homeOf(matterKind, matter);
  if (action !== null) return actionAddress(matter, action);
  if (kind === 'planReplacement') return paths.conferenceTask(matter, 'plannen');
  return kind === 'removeObstacle' || meeting === null
    ? paths.conference(matter)
    : paths.meeting(matter, meeting);
}

function lineOfMatter(item: MatterWork, words: Words): WorkLine {
  const place = item.clusterName ?? words.work.wholeRegion;
  return {
    key: `${item.matter}/${item.key}`,
    what: words.work.matters[item.kind],
    href: placeOfWork(item),
    about: capital(matterName(words, { kind: item.matterKind, topic: item.topic, place })),
    where: place,
    ownerName: item.ownerName,
    vacant: item.vacant,
    dueDay: item.dueDay,
    dueAt: item.dueAt,
    isHard: false,
    because: item.because,
  };
}

/** Everything that is expected of the reader, whatever it is about: what is due first stands first. */
export const workLines = (
  handovers: readonly HandoverWork[],
  matters: readonly MatterWork[],
  words: Words,
): WorkLine[] =>
  [
    ...handovers.map((item) => lineOfHandover(item, words)),
    ...matters.map((item) => lineOfMatter(item, words)),
  ].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
