import {
  caseNotices,
  decideCase,
  evolveCase,
  nextCaseDue,
  rulesOfThumb,
  type CaseCommand,
  type CaseEvent,
  type CaseRefusalCode,
  type CaseState,
} from '../../../src/domain/breakthrough';
import type { CaseCommandOf } from '../../../src/domain/breakthrough/commands';
import type { Day } from '../../../src/domain/calendar/day';
import { utrecht } from '../../../src/domain/region/utrecht';
import { around, tellOf, type OwnedStory } from '../../support/ownedStory';

export type CaseStory = OwnedStory<CaseState, CaseCommand, CaseEvent, CaseRefusalCode>;

export const bringIn: CaseCommandOf<'bringIn'> = {
  type: 'bringIn',
  case: 'case-1',
  handover: 'handover-1',
  cluster: 'cluster-1',
  bottleneck: null,
  question: 'text-1',
  openCase: null,
  surroundings: around,
};

export const decision: CaseCommandOf<'decideCase'> = {
  type: 'decideCase',
  meeting: 'table-1',
  text: 'text-2',
  owner: 'senderContact',
  dueDay: '2026-03-27',
};

export const newCase = (on?: Day): CaseStory =>
  tellOf(
    {
      decide: (state, request, now) => decideCase(state, request, now, utrecht),
      evolve: evolveCase,
      nextDue: (state) => nextCaseDue(state, utrecht),
      notices: (before, recorded, after) => caseNotices(before, recorded, after, utrecht),
    },
    on,
  );

/** Brought in by the receiver's contact person on Monday 2 March 2026. */
export const broughtIn = (change: Partial<typeof bringIn> = {}, on?: Day): CaseStory =>
  newCase(on).by('receiverContact', { ...bringIn, ...change });

export const judgeAll = (story: CaseStory, meeting = 'table-1'): CaseStory =>
  rulesOfThumb.reduce(
    (told, rule) =>
      told.by('receiverContact', { type: 'judge', meeting, rule, holds: rule !== 'goodHome', text: rule }),
    story,
  );

/** The first table, on Tuesday 10 March, judged and decided. */
export const decided = (): CaseStory =>
  judgeAll(broughtIn().until('2026-03-10', '14:00')).by('programmeManager', decision);
