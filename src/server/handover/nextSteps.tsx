import type { Expectation } from '../../domain/expectations';
import { isAbsent } from '../../domain/handover/people';
import type { Visibility } from '../../domain/permissions';
import type { Words } from '../../words';
import { Link, type NextStep } from '../html';
import { paths } from '../paths';
import { personName, type HandoverFile } from './file';

/** The page on which an expectation is met. */
export function addressFor(handover: string, { kind, points }: Pick<Expectation, 'kind' | 'points'>): string {
  const task = (name: string) => `${paths.handover(handover)}/${name}`;
  const [point] = points;
  switch (kind) {
    case 'fillDocument':
    case 'makeReady':
      return points.length === 1 && point ? paths.point(handover, point) : task('document');
    case 'submitDocument':
      return task('indienen');
    case 'answerSubmission':
      return task('beoordelen');
    case 'planAcquaintance':
    case 'holdAcquaintance':
    case 'recordAcquaintance':
      return task('kennismaking');
    case 'answerQuestion':
      return point ? paths.point(handover, point) : task('document');
    case 'signPoints':
    case 'recordClientSignOff':
      return task('akkoord');
    case 'confirmTransferDay':
    case 'awaitTransferDay':
      return task('overdragen');
    case 'nameCaseWorker':
      return task('contactpersonen');
    case 'checkIn':
    case 'recordWatTelt':
    case 'keepAgreement':
      return task('nazorg');
    case 'askSatisfaction':
      return task('tevredenheid');
    case 'decideClosure':
    case 'confirmDecision':
    case 'pulseCheck':
      return task('sluiten');
    case 'answerSafetyNet':
    case 'concludeSafetyNet':
    case 'acceptReturn':
      return task('vangnet');
    case 'explainStall':
      return task('vastgelopen');
    case 'reachOut':
    case 'weighRisks':
      return task('eropaf');
    case 'resumePause':
      return task('pauze');
    case 'answerAccess':
      return task('meekijken');
    case 'settleConsent':
      return task('toestemming');
    case 'settleSameClient':
      return task('zelfde-client');
    case 'answerAsked':
      return task('vraag');
    case 'answerDeputy':
      return task('vervanger');
  }
}

export const pointNames = (points: Expectation['points'], words: Words): string =>
  points.map((point) => words.points[point].title).join(', ');

/** More names than these tell nobody more. */
const mostNamed = 3;

export const titleOf = (
  { kind, number, points }: Pick<Expectation, 'kind' | 'number' | 'points'>,
  words: Words,
): string =>
  words.expectations[kind].title({
    number,
    points:
      points.length > mostNamed
        ? words.overview.somePoints({ count: points.length })
        : pointNames(points, words),
  });

const isLate = ({ dueAt }: Expectation, { now }: HandoverFile) => dueAt < now;

/** Is the reader at turn: as the owner, or as the deputy of an owner who is away? */
export const isAtTurn = ({ owner, deputy }: Expectation, { viewer, today, state }: HandoverFile): boolean =>
  owner === viewer.personId ||
  (deputy === viewer.personId && isAbsent(owner, today, state.surroundings.absences));

/** Only who reads the content may learn which points it is about. */
export const shownPoints = (points: Expectation['points'], visibility: Visibility): Expectation['points'] =>
  visibility === 'full' ? points : [];

/** "What happens next": the domain's expectations in words. */
export function nextSteps(file: HandoverFile, words: Words): NextStep[] {
  return file.expectations.map((expectation) => {
    const { kind, dueDay, extendable } = expectation;
    const isReader = isAtTurn(expectation, file);
    return {
      who: personName(file, expectation.owner),
      isReader,
      what: titleOf({ ...expectation, points: shownPoints(expectation.points, file.visibility) }, words),
      by: {
        day: dueDay,
        workingDaysLeft: file.workingDaysLeft(dueDay),
        hard: !extendable || isLate(expectation, file),
      },
      otherwise: words.expectations[kind].otherwise({ who: personName(file, expectation.escalatesTo) }),
      action: isReader ? (
        <Link href={addressFor(file.id, expectation)}>{words.expectations[kind].action}</Link>
      ) : undefined,
    };
  });
}
