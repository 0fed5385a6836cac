import type { Request } from 'express';
import { nameOf, type HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { historyOf } from '../../handover/history';
import { HandoverPage } from '../../handover/layout';
import { HandoverTabs } from '../../handover/tabs';
import { ButtonLink, DayText, Paragraph, Section } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { saidOf, type Said } from '../satisfaction/answers';
import { SatisfactionSection } from '../satisfaction/section';
import { Agreements, agreementsOf, type AgreementRow } from './agreements';
import { checkInEvents, CheckInTable, type CheckInHistory } from './checkInTable';
import { recordedScores, WatTeltSection } from './watTeltSection';

interface Props {
  file: HandoverFile;
  form: FormState;
  history: CheckInHistory;
  scores: ReturnType<typeof recordedScores>;
  agreements: AgreementRow[];
  said: Said;
}

const AftercarePage = ({ file, form, history, scores, agreements, said }: Props) => {
  const words = useWords();
  const text = words.aftercare;
  const { aftercare, phase } = file.state;
  const full = file.visibility === 'full';
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead({ months: file.policy.aftercareMonths })}
      form={form}
      wide
    >
      {file.visibility === 'announcement' ? null : <HandoverTabs file={file} current="meetings" />}
      {aftercare ? (
        <Paragraph>
          {text.until} <DayText day={aftercare.until} />
        </Paragraph>
      ) : null}
      <Section id="check-in-section" title={text.checkInsTitle}>
        <CheckInTable file={file} history={history} />
      </Section>
      {full && aftercare ? <WatTeltSection file={file} scores={scores} /> : null}
      {full && file.state.transfer.transferredOn !== null ? (
        <SatisfactionSection file={file} said={said} />
      ) : null}
      {full ? <Agreements file={file} rows={agreements} /> : null}
      {full && phase === 'aftercare' ? (
        <ButtonLink href={paths.handoverTask(file.id, 'sluiten')}>{words.closing.toDecision}</ButtonLink>
      ) : null}
    </HandoverPage>
  );
};

export const aftercarePage =
  (services: Services) => async (_req: Request, file: HandoverFile, form: FormState) => {
    const [history, watTelt, agreements, said] = await Promise.all([
      historyOf(services, file, checkInEvents),
      historyOf(services, file, ['watTeltRecorded']),
      file.visibility === 'full' ? agreementsOf(services, file) : [],
      saidOf(services, file),
    ]);
    return (
      <AftercarePage
        file={file}
        form={form}
        history={history}
        scores={recordedScores(file, watTelt)}
        agreements={agreements}
        said={said}
      />
    );
  };
