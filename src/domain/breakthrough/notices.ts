import { dueNotices, leftByTheAbsent, told, type OwnedDraft, type OwnedNotice } from '../owned/notices';
import type { RecordedCase } from './events';
import { caseExpectations } from './expectations';
import type { CaseRules } from './rules';
import type { CaseState } from './state';

export const caseNoticeKinds = [
  'caseBroughtIn',
  'caseDecided',
  'decisionAssigned',
  'decisionWithoutOwner',
  'decisionMoved',
  'decisionDone',
  'caseReviewed',
  'caseWithdrawn',
] as const;
export type CaseNoticeKind = (typeof caseNoticeKinds)[number];
type Draft = OwnedDraft<CaseNoticeKind>;

/** The messages that an event asks for, and to whom. */
export function caseNotices(
  before: CaseState | null,
  recorded: RecordedCase,
  after: CaseState,
  rules: CaseRules,
): OwnedNotice<CaseNoticeKind>[] {
  const { event } = recorded;
  if (event.type === 'rungClimbed') return dueNotices(after, recorded, event);
  if (before && event.type === 'surroundingsUpdated') {
    return leftByTheAbsent(before, recorded, after, caseExpectations(after, rules));
  }
  return told(after, recorded, drafts(before, recorded, after));
}

/** Those who asked, and the colleagues around the client who do not sit at the table. */
const around = ({ broughtInBy, surroundings }: CaseState) => [
  ...(broughtInBy ? [broughtInBy] : []),
  ...surroundings.colleagues.filter(({ takesPart }) => !takesPart).map(({ person }) => person),
];

function drafts(before: CaseState | null, { event }: RecordedCase, after: CaseState): Draft[] {
  const { decision, surroundings } = after;
  const table = [surroundings.programmeManager];
  switch (event.type) {
    case 'broughtIn':
      return [{ kind: 'caseBroughtIn', mail: 'bundled', to: table }];
    case 'caseDecided':
      return [
        assigned(event.owner, event.dueDay),
        {
          kind: 'caseDecided',
          mail: 'bundled',
          to: around(after).filter((person) => person !== event.owner),
          dueDay: event.dueDay,
        },
      ];
    case 'decisionMoved':
      return event.owner === before?.decision?.owner
        ? [{ kind: 'decisionMoved', mail: 'bundled', to: [event.owner, ...table], dueDay: event.dueDay }]
        : [assigned(event.owner, event.dueDay)];
    case 'ownerLeft':
      return decision?.doneOn === null
        ? [{ kind: 'decisionWithoutOwner', mail: 'now', to: [null], dueDay: decision.dueDay }]
        : [];
    case 'decisionDone':
      return [{ kind: 'decisionDone', mail: 'bundled', to: table }];
    case 'outcomeReviewed':
      return [
        {
          kind: 'caseReviewed',
          mail: 'bundled',
          to: [...around(after), ...(before?.decision?.owner ? [before.decision.owner] : [])],
        },
      ];
    case 'caseWithdrawn':
      return [{ kind: 'caseWithdrawn', mail: 'bundled', to: [...table, ...ownerOf(after)] }];
    case 'judged':
    case 'surroundingsUpdated':
    case 'rungClimbed':
      return [];
  }
}

const ownerOf = ({ decision }: CaseState) => (decision?.owner ? [decision.owner] : []);

const assigned = (owner: string, dueDay: string): Draft => ({
  kind: 'decisionAssigned',
  mail: 'now',
  to: [owner],
  dueDay,
});
