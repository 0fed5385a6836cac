import { restsOnConsent } from '../../../domain/handover/decide/consent';
import type { CommandType } from '../../../domain/handover/commands';
import type { Words } from '../../../words';
import { Link, List, Paragraph, Section } from '../../html';
import { useWords } from '../../html/context';
import type { HandoverFile } from '../../handover/file';
import { paths } from '../../paths';
import { mayGiveAccess } from '../client/accessRoutes';
import { questionsFor } from '../steering/answer';
import { proposalFor } from '../steering/decline';
import { isSameClientOpen } from '../sameClient/page';

type Task = keyof Words['overview']['actions'];
type Offered = readonly [Task, readonly Exclude<CommandType, 'startHandover'>[]];

const course: readonly Offered[] = [
  ['grondslag', ['recordBasis']],
  ['verhuisdag', ['changeMovingDay']],
  ['indienen', ['submit']],
  ['beoordelen', ['acceptSubmission', 'nameAnswerer']],
  ['kennismaking', ['planAcquaintance', 'recordAcquaintance']],
  ['akkoord', ['signPoints']],
  ['overdragen', ['confirmTransferDay', 'moveTransferDay']],
  ['nazorg', ['recordCheckIn', 'recordWatTelt', 'keepAgreement']],
  ['tevredenheid', ['recordSatisfaction']],
  ['sluiten', ['proposeDecision', 'agreeDecision', 'recordPulseCheck', 'reopen']],
];

const around: readonly Offered[] = [
  ['vangnet', ['callSafetyNet', 'answerSafetyNet', 'concludeSafetyNet', 'acceptReturn']],
  ['contactpersonen', ['changeContacts', 'changeCaseWorker']],
  ['pauze', ['pause', 'extendPause', 'resume']],
  ['uitstel', ['extendDeadline']],
  ['vastgelopen', ['explainStall']],
  ['eropaf', ['startReachingOut', 'logAttempt', 'weighRisks']],
  ['wijk', ['changeNeighbourhood']],
  ['intrekken', ['withdraw']],
  ['toestemming', ['withdrawConsent', 'goOnWithoutConsent']],
  ['onderzoek', ['giveResearchConsent', 'withdrawResearchConsent']],
  ['zelfde-client', ['recordSameClient']],
  ['vraag', ['answerAsked']],
  ['vervanger', ['declineDeputy']],
  ['meekijken', ['grantAccess', 'endAccess', 'takeEmergencyAccess']],
];

/** What the rules let the reader do now; what makes no sense without its cause is left out. */
export function offered(file: HandoverFile): { course: Task[]; around: Task[]; reading: Task[] } {
  const makesSense = (task: Task) =>
    (task !== 'vastgelopen' || file.state.stall !== null) &&
    (task !== 'vraag' || questionsFor(file).length > 0) &&
    (task !== 'vervanger' || proposalFor(file) !== undefined) &&
    (task !== 'onderzoek' || file.state.researchConsentOn !== null || file.may('giveResearchConsent')) &&
    (task !== 'zelfde-client' || isSameClientOpen(file.state)) &&
    (task !== 'toestemming' ||
      file.state.consentWithdrawnOn !== null ||
      restsOnConsent(file.state, file.policy)) &&
    (task !== 'uitstel' || file.expectations.some(({ extendable }) => extendable));
  const reading: Task[] = [
    ...(file.visibility === 'full' ? (['delen'] as const) : []),
    ...(mayGiveAccess(file) ? (['toegang-client'] as const) : []),
  ];
  const possible = (tasks: readonly Offered[]) =>
    tasks.filter(([task, commands]) => makesSense(task) && commands.some(file.may)).map(([task]) => task);
  return { course: possible(course), around: possible(around), reading };
}

const Group = ({ file, title, tasks }: { file: HandoverFile; title: string; tasks: readonly Task[] }) => {
  const { overview } = useWords();
  if (tasks.length === 0) return null;
  return (
    <Section id={`actions-${tasks[0] ?? ''}`} title={title} level={3}>
      <List
        items={tasks.map((task) => (
          <Link href={`${paths.handover(file.id)}/${task}`}>{overview.actions[task]}</Link>
        ))}
      />
    </Section>
  );
};

/** Everything the reader may do with this handover now, apart from the one action of the current step. */
export const Actions = ({ file }: { file: HandoverFile }) => {
  const { overview } = useWords();
  const tasks = offered(file);
  return (
    <Section id="actions" title={overview.actionsTitle}>
      <Group file={file} title={overview.courseActions} tasks={tasks.course} />
      <Group file={file} title={overview.aroundActions} tasks={[...tasks.around, ...tasks.reading]} />
      {tasks.course.length + tasks.around.length === 0 ? <Paragraph>{overview.readOnly}</Paragraph> : null}
    </Section>
  );
};
