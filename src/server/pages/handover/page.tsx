import type { PointKey } from '../../../domain/template';
import type { ConfirmedCommand } from '../../session';
import { Alert, DayText, NextSteps, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import { Done } from '../../handover/done';
import { DroppedOut } from '../../handover/dropOut';
import { Erased } from '../../handover/erased';
import { nameOf, type HandoverFile } from '../../handover/file';
import { HandoverPage } from '../../handover/layout';
import { nextSteps } from '../../handover/nextSteps';
import { isAtRisk, submitBefore } from '../../handover/status';
import { HandoverTabs } from '../../handover/tabs';
import { HandoverBottlenecks, type ListedBottleneck } from '../bottlenecks/onHandover';
import { HandoverCase } from '../breakthrough/onHandover';
import { ConsentWithdrawn } from '../consent/page';
import { LookAlongBanner } from '../lookAlong/handoverPage';
import { SameClientBanner } from '../sameClient/page';
import { Actions } from './actions';
import { AnnouncementPage } from './announcement';
import { Course } from './course';
import { Facts } from './facts';
import { Points } from './points';

interface Props {
  file: HandoverFile;
  /** What the reader just did. */
  confirmed?: ConfirmedCommand;
  drafted: readonly PointKey[];
  /** What holds it up. */
  bottlenecks: readonly ListedBottleneck[];
  /** The case about it at the breakthrough table. */
  openCase: string | null;
}

const AtRisk = ({ file }: { file: HandoverFile }) => {
  const { overview } = useWords();
  const { state, policy } = file;
  if (!isAtRisk(state, policy, file.today)) return null;
  return (
    <Alert kind="warning" title={overview.atRiskTitle}>
      <Paragraph>
        {overview.movingDay} <DayText day={state.plannedMovingDay} />.{' '}
        {overview.atRisk({ days: policy.workingDays.submissionBeforeMove })} {overview.submitBefore}{' '}
        <DayText day={submitBefore(state, policy)} />.
      </Paragraph>
    </Alert>
  );
};

const ProgressPage = ({ file, confirmed, drafted, bottlenecks, openCase }: Props) => {
  const words = useWords();
  const { overview } = words;
  const { sender, neighbourhood } = file.names;
  const isFull = file.visibility === 'full';
  const steps = nextSteps(file, words);
  return (
    <HandoverPage
      file={file}
      title={overview.title({ name: nameOf(file) })}
      lead={isFull ? overview.lead({ sender, neighbourhood }) : overview.factsLead}
      wide
      isMain
    >
      <Done file={file} command={confirmed} />
      <HandoverTabs file={file} current="progress" />
      <Erased file={file} />
      <LookAlongBanner file={file} />
      <ConsentWithdrawn file={file} />
      <SameClientBanner file={file} />
      <AtRisk file={file} />
      <DroppedOut file={file} />
      <NextSteps steps={steps}>
        {steps.length === 0 ? <Paragraph>{overview.nothingExpected}</Paragraph> : null}
      </NextSteps>
      <div class="app-columns">
        <div class="app-stack">
          {isFull ? <Points file={file} drafted={drafted} /> : <Facts file={file} />}
        </div>
        <div class="app-stack">
          <Course file={file} />
          <HandoverBottlenecks file={file} bottlenecks={bottlenecks} />
          <HandoverCase file={file} openCase={openCase} />
          <Actions file={file} />
        </div>
      </div>
    </HandoverPage>
  );
};

/** The handover's own page: each reader sees what they may. */
export const OverviewPage = (props: Props) =>
  props.file.visibility === 'announcement' ? (
    <AnnouncementPage file={props.file} confirmed={props.confirmed} />
  ) : (
    <ProgressPage {...props} />
  );
