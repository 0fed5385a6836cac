import { pulseOutcomes } from '../../../domain/handover/commands';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import type { HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import {
  Details,
  EmptyState,
  Heading,
  MomentText,
  Paragraph,
  Radios,
  Section,
  Table,
  TextArea,
} from '../../html';
import { useWords } from '../../html/context';
import type { ClosingHistory } from './proposal';

type Props = { file: HandoverFile; form: FormState; history: ClosingHistory };

const CheckForm = ({ file, form, month }: Omit<Props, 'history'> & { month: number }) => {
  const words = useWords();
  const text = words.closing;
  const path = 'sluiten/pols';
  const fields = useFields(form, path, text.labels);
  return (
    <TaskFormView
      file={file}
      form={form}
      path={path}
      hidden={{ month: String(month) }}
      button={text.recordPulse}
    >
      <Heading level={2}>{text.pulseForm({ month })}</Heading>
      <Radios {...fields.text('outcome')} options={optionsOf(pulseOutcomes, words.codes.pulseOutcome)} />
      <TextArea {...fields.text('note')} limit={limits.text} optional />
    </TaskFormView>
  );
};

const ReopenForm = ({ file, form }: Omit<Props, 'history'>) => {
  const { closing: text } = useWords();
  const path = 'sluiten/heropenen';
  const fields = useFields(form, path, text.labels);
  return (
    <Details summary={text.reopenTitle} open={form.name === path}>
      <TaskFormView file={file} form={form} path={path} button={text.reopen} kind="secondary">
        <Paragraph>{text.reopenText({ months: file.policy.aftercareMonths })}</Paragraph>
        <TextArea {...fields.text('reopenReason')} limit={limits.text} />
      </TaskFormView>
    </Details>
  );
};

const Checks = ({ history }: { history: ClosingHistory }) => {
  const words = useWords();
  const text = words.closing;
  const { month, day, outcome, who, note } = text.pulseColumns;
  return (
    <Section id="pulse-checks" title={text.pulseListTitle}>
      <Table
        id="pulse-list"
        caption={text.pulseListTitle}
        captionHidden
        columns={[month, day, outcome, who, note].map((label) => ({ label }))}
        rows={history.happened.flatMap(({ at, event, personName }) =>
          event.type === 'pulseChecked'
            ? [
                [
                  text.month({ month: event.month }),
                  <MomentText moment={at} />,
                  words.codes.pulseOutcome[event.outcome],
                  personName ?? '',
                  history.textOf(event.text) ?? '',
                ],
              ]
            : [],
        )}
        empty={<EmptyState title={text.pulseEmptyTitle}>{text.pulseEmpty}</EmptyState>}
      />
    </Section>
  );
};

/** Finger on the pulse: the next light check, and easy reopening (SD). */
export const Pulse = ({ file, form, history }: Props) => {
  const done = file.state.pulse?.done ?? [];
  const month = file.policy.pulseMonths.find((candidate) => !done.includes(candidate));
  return (
    <>
      {month !== undefined && file.may('recordPulseCheck') ? (
        <CheckForm file={file} form={form} month={month} />
      ) : null}
      {file.may('reopen') ? <ReopenForm file={file} form={form} /> : null}
      <Checks history={history} />
    </>
  );
};
