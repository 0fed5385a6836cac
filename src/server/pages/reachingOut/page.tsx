import type { Request } from 'express';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { historyOf, type History } from '../../handover/history';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { DayText, DescriptionList, EmptyState, Paragraph, Section, Table, TypedText } from '../../html';
import { useWords } from '../../html/context';
import type { Services } from '../../services';
import { AttemptForm, RisksForm, StartForm } from './forms';

type Attempts = History<'attemptLogged' | 'risksWeighed'>;
type Props = { file: HandoverFile; form: FormState };

const Facts = ({ file, history }: { file: HandoverFile; history: Attempts }) => {
  const { reachingOut: text } = useWords();
  const { reachingOut: out } = file.state;
  if (!out) return <Paragraph>{text.noContactProblem}</Paragraph>;
  const weighed = history.happened.find(({ event }) => event.type === 'risksWeighed');
  const decision = out.weighedOn ? history.textOf(weighed?.event.text) : null;
  return (
    <DescriptionList
      items={[
        { term: text.since, value: <DayText day={out.since} /> },
        { term: text.attempts, value: String(out.attempts) },
        ...(out.weighedOn ? [{ term: text.weighedOn, value: <DayText day={out.weighedOn} /> }] : []),
        ...(decision ? [{ term: text.decided, value: <TypedText>{decision}</TypedText> }] : []),
        ...(out.raised ? [{ term: text.raised, value: text.raisedValue }] : []),
      ]}
    />
  );
};

const AttemptList = ({ history }: { history: Attempts }) => {
  const words = useWords();
  const text = words.reachingOut;
  const rows = history.happened.flatMap(({ event, personName }) =>
    event.type === 'attemptLogged'
      ? [
          [
            <DayText day={event.day} />,
            words.codes.attemptWay[event.way],
            personName ?? '',
            event.reached ? words.common.yes : words.common.no,
            history.textOf(event.text) ?? '',
          ],
        ]
      : [],
  );
  const { day, way, who, reached, note } = text.columns;
  return (
    <Section id="attempts" title={text.listTitle}>
      <Table
        id="attempt-list"
        caption={text.listTitle}
        captionHidden
        columns={[day, way, who, reached, note].map((label) => ({ label }))}
        rows={rows}
        empty={<EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
    </Section>
  );
};

const Forms = ({ file, form }: Props) => {
  const { reachingOut: out } = file.state;
  if (!out)
    return file.may('startReachingOut') ? (
      <StartForm file={file} form={form} />
    ) : (
      <WhoMay file={file} command="startReachingOut" />
    );
  if (!file.may('logAttempt') && !file.may('weighRisks')) return <WhoMay file={file} command="logAttempt" />;
  return (
    <>
      {file.may('logAttempt') ? <AttemptForm file={file} form={form} /> : null}
      {file.may('weighRisks') && out.weighedOn === null ? <RisksForm file={file} form={form} /> : null}
    </>
  );
};

const ReachingOutPage = ({ file, form, history }: Props & { history: Attempts }) => {
  const words = useWords();
  const text = words.reachingOut;
  const { weighRisks, toProgrammeManager } = file.policy.reachingOutWeeks;
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      <Paragraph>{text.rule({ weigh: weighRisks, raise: toProgrammeManager })}</Paragraph>
      <Facts file={file} history={history} />
      <Forms file={file} form={form} />
      {file.visibility === 'full' ? <AttemptList history={history} /> : null}
    </HandoverPage>
  );
};

export const reachingOutPage =
  (services: Services) => async (_req: Request, file: HandoverFile, form: FormState) => {
    const history = await historyOf(services, file, ['attemptLogged', 'risksWeighed']);
    return <ReachingOutPage file={file} form={form} history={history} />;
  };
