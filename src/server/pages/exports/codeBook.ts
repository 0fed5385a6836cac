import { stepKinds, type StepKind } from '../../../domain/research/step';
import { pointKeys, type PointStatus } from '../../../domain/template';
import type { CellText } from '../../../export/sheet';
import type { Words } from '../../../words';
import { scoreCodes } from './scoreRows';

/** The codes that a step carries, with their words. */
const codesOf = (kind: StepKind, words: Words): Readonly<Record<string, string>> => {
  const { codes } = words;
  switch (kind) {
    case 'submissionReturned':
      return codes.returnReason;
    case 'acquaintanceNotHeld':
      return codes.notHeldReason;
    case 'checkInDone':
      return codes.checkInPlace;
    case 'safetyNetCalled':
      return codes.safetyNetTrigger;
    case 'safetyNetAnswered':
      return codes.safetyNetAnswer;
    case 'closed':
      return codes.closingReason;
    case 'independent':
      return codes.yesNoUnknown;
    case 'pulseChecked':
      return codes.pulseOutcome;
    case 'paused':
      return codes.pauseReason;
    case 'withdrawn':
      return codes.withdrawReason;
    case 'droppedOut':
      return dropOutCodes(words);
    default:
      return {};
  }
};

/** In which phase, then why. */
const dropOutCodes = ({ phases, codes, dropOut }: Words): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(phases).map(([phase, { title }]) => [`${phase}:…`, title])),
  ...Object.fromEntries(
    Object.entries({
      ...codes.withdrawReason,
      endedByProvider: codes.closingReason.endedByProvider,
      endedByClient: codes.closingReason.endedByClient,
      returned: dropOut.kinds.returned,
    }).map(([reason, label]) => [`…:${reason}`, label]),
  ),
});

/** Every column of the research export and every code in it, in the reader's words. */
export function codeBookRows(words: Words): CellText[][] {
  const text = words.exports.research;
  const { meanings } = text;
  const column = (sheet: string, name: keyof typeof meanings): CellText[] => [
    sheet,
    name,
    null,
    meanings[name],
  ];
  const { courses, stepsTitle, points } = text;
  return [
    ...(['client', 'handover', 'cluster', 'sender', 'year', 'weeksFrom'] as const).map((name) =>
      column(courses, name),
    ),
    ...(['transfer', 'start'] as const).map((code) => [courses, 'weeksFrom', code, meanings[code]]),
    ...(['handover', 'week', 'step', 'code'] as const).map((name) => column(stepsTitle, name)),
    ...stepKinds.flatMap((kind) => [
      [stepsTitle, 'step', kind, text.steps[kind]],
      ...Object.entries(codesOf(kind, words)).map(([code, label]) => [
        ...[stepsTitle, `code (${kind})`, code, label],
      ]),
    ]),
    ...(['handover', 'week', 'point', 'status'] as const).map((name) => column(points, name)),
    ...pointKeys.map((key) => [points, 'point', key, words.points[key].title]),
    ...(Object.keys(text.statuses) as PointStatus[]).map((status) => [
      ...[points, 'status', status, text.statuses[status]],
    ]),
    ...scoreCodes(words),
  ];
}
