import type { ExportRow } from '../../../db/exports';
import { dayOf, type Moment } from '../../../domain/calendar/day';
import { fewestAlike } from '../../../domain/exporting';
import { separators, type Separator } from '../../../export/csv';
import { yearsUntil } from '../../../forms/exports';
import { optionsOf, useFields } from '../../handover/fields';
import { errorsIn, type FormState } from '../../handover/formState';
import {
  Button,
  Confirmation,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  Page,
  Paragraph,
  Radios,
  Section,
  Select,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { ExportDone } from '../../session';
import { ExportTable } from './list';

export interface ExportsPageProps {
  rows: readonly ExportRow[];
  now: Moment;
  viewer: string;
  /** Asks for files; else it is somebody who only approves. */
  asks: boolean;
  separator: Separator;
  form: FormState;
  done?: ExportDone;
}

const Done = ({ done }: { done: ExportDone }) => {
  const { exports: text } = useWords();
  const titles = { asked: text.asked, approved: text.approved, setting: text.settingSaved };
  const texts = { asked: text.askedText, approved: text.approvedText, setting: text.settingSavedText };
  return (
    <Confirmation title={titles[done]}>
      <Paragraph>{texts[done]}</Paragraph>
    </Confirmation>
  );
};

const Asking = ({ form, now }: Pick<ExportsPageProps, 'form' | 'now'>) => {
  const { exports: text } = useWords();
  const fields = useFields(form, 'uitdraai', text.labels);
  return (
    <>
      <Section id="new-handovers" title={text.newHandovers}>
        <Paragraph>{text.newHandoversLead}</Paragraph>
        <Form action={paths.newExport} commandId={fields.state.commandId} hidden={{ kind: 'handovers' }}>
          <Select
            {...fields.text('year')}
            options={yearsUntil(dayOf(now)).map((year) => ({ value: year, label: year }))}
          />
          <Button>{text.ask}</Button>
        </Form>
      </Section>
      <Section id="new-research" title={text.newResearch}>
        <Paragraph>{text.newResearchLead({ fewest: fewestAlike })}</Paragraph>
        <Form action={paths.newExport} hidden={{ kind: 'research' }} quiet>
          <Button kind="secondary">{text.ask}</Button>
        </Form>
      </Section>
    </>
  );
};

const Setting = ({ form, separator }: Pick<ExportsPageProps, 'form' | 'separator'>) => {
  const { exports: text } = useWords();
  const fields = useFields(form, 'instelling', text.labels);
  return (
    <Section id="setting" title={text.settingTitle}>
      <Form action={paths.exportSettings} quiet>
        <Radios
          {...fields.text('separator')}
          value={separator}
          options={optionsOf(separators, text.separators)}
        />
        <Button kind="secondary">{text.saveSetting}</Button>
      </Form>
    </Section>
  );
};

/** The reader's exports, or those that wait for their approval. While something is being made it reloads itself. */
export const ExportsPage = (props: ExportsPageProps) => {
  const words = useWords();
  const { exports: text } = words;
  const { rows, now, viewer, asks, form, done } = props;
  const errors = errorsIn(form, words, text.labels);
  const caption = asks ? text.mine : text.toApprove;
  return (
    <Page title={text.title} errors={errors} wide>
      <ErrorSummary errors={errors} />
      {done === undefined ? null : <Done done={done} />}
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{asks ? text.lead : text.leadOfficer}</Paragraph>
      <Section id="list" title={caption}>
        {rows.length === 0 ? (
          <EmptyState title={text.emptyTitle}>{asks ? text.empty : text.emptyOfficer}</EmptyState>
        ) : (
          <ExportTable {...{ rows, now, viewer }} />
        )}
      </Section>
      {asks ? <Asking form={form} now={now} /> : null}
      {asks ? <Setting {...props} /> : null}
    </Page>
  );
};
