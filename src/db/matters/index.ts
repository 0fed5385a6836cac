import type { MatterKind } from '../../domain/matters';
import type { DatabaseViewer } from '../visibility';
import { colleaguesIn } from './colleagues';
import { conferenceList, conferencesMissed } from './conferences';
import { matterById, type MatterDetail } from './detail';
import { conferenceFacts } from './facts';
import { bottleneckList, caseList, countedBottlenecks, faultList, mattersSeen, openCaseOf } from './lists';
import { meetingsOf } from './meetings';
import { handoversNamed } from './named';
import { currentMatterRules } from './rules';
import { caseSurroundings, clusterSurroundings } from './surroundings';
import { matterTexts, saveMatterText } from './texts';
import { matterTimeline, type MatterTimelineEntry } from './timeline';
import { matterWork } from './work';

/** What the pages may ask about matters. */
export const matterQueries = {
  bottleneckList,
  caseList,
  caseSurroundings,
  clusterSurroundings,
  colleaguesIn,
  conferenceFacts,
  conferenceList,
  conferencesMissed,
  countedBottlenecks,
  currentMatterRules,
  faultList,
  matterTimeline,
  mattersSeen,
  matterWork,
  meetingsOf,
  openCaseOf,
} as const;

/** Those that seal or open something. */
export const sealedMatterQueries = { handoversNamed, matterById, matterTexts, saveMatterText } as const;

/** Those of which the answer follows from the kind of matter that is asked for. */
export interface MatterRecords {
  matterById<K extends MatterKind>(
    viewer: DatabaseViewer,
    kind: K,
    id: string,
  ): Promise<MatterDetail<K> | null>;
  matterTimeline<K extends MatterKind = MatterKind>(
    matter: string,
    page?: { before?: number; limit?: number },
  ): Promise<MatterTimelineEntry<K>[]>;
}
