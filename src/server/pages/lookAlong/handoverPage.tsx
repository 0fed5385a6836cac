import { limits } from '../../../forms/form';
import { runningAccess } from '../../../domain/handover/access';
import type { ConfirmedCommand } from '../../session';
import { Done } from '../../handover/done';
import { TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { Alert, DayText, Link, List, Paragraph, Section, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { lastDay, type Lookers } from './grants';
import { address, Requests, Running } from './parts';

interface Props {
  file: HandoverFile;
  form: FormState;
}

const Emergency = ({ file, form }: Props) => {
  const { lookAlong: text } = useWords();
  const fields = useFields(form, 'meekijken/nood', text.emergencyLabels);
  if (!file.may('takeEmergencyAccess')) return null;
  return (
    <Section id="emergency" title={text.emergencyTitle}>
      <Paragraph>{text.emergencyLead}</Paragraph>
      <Alert kind="warning" title={text.emergencyWarningTitle}>
        <List items={text.emergencyWarning} />
      </Alert>
      <TaskFormView file={file} form={form} path="meekijken/nood" button={text.emergencyTake} danger>
        <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} />
      </TaskFormView>
    </Section>
  );
};

interface PageProps extends Props {
  lookers: Lookers;
  /** What the reader just did. */
  confirmed?: ConfirmedCommand;
}

/** Who may look along with this handover for a while: asked, running, and what cannot wait. */
export const LookAlongPage = ({ file, form, lookers, confirmed }: PageProps) => {
  const words = useWords();
  const { lookAlong: text } = words;
  const labels = { ...text.grantLabels, ...text.emergencyLabels, why: text.refuseLabels.text };
  return (
    <HandoverPage
      file={file}
      title={text.pageTitle({ name: nameOf(file) })}
      lead={text.pageLead}
      form={form}
      errors={errorsIn(form, words, labels)}
    >
      <Done file={file} command={confirmed} />
      <Requests file={file} form={form} pending={lookers.pending} />
      {file.visibility === 'full' ? <Running file={file} running={lookers.running} /> : null}
      <Emergency file={file} form={form} />
    </HandoverPage>
  );
};

/** On top of the handover's own page: the reader looks along, or somebody asks whether they may. */
export const LookAlongBanner = ({ file }: { file: HandoverFile }) => {
  const { lookAlong: text } = useWords();
  const own = runningAccess(file.state.access, file.viewer.personId, file.today);
  if (own)
    return (
      <Alert kind="info">
        <Paragraph>
          {text.banner} <DayText day={lastDay(own)} />. {text.bannerText}
        </Paragraph>
      </Alert>
    );
  if (!file.may('grantAccess') || !file.state.access.some(({ answer, ended }) => !answer && !ended))
    return null;
  return (
    <Alert kind="warning" title={text.requestsTitle}>
      <Link href={address(file)}>{text.answer}</Link>
    </Alert>
  );
};
