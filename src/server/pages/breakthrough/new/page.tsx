import { limits } from '../../../../forms/form';
import { useFields } from '../../../handover/fields';
import { errorsIn } from '../../../handover/formState';
import {
  Alert,
  ErrorSummary,
  Heading,
  Link,
  Page,
  Paragraph,
  Radios,
  TextArea,
  TextField,
  useWords,
} from '../../../html';
import type { MatterFormState } from '../../../matters/formState';
import { MatterFormView, MatterRefused } from '../../../matters/layout';
import { paths } from '../../../paths';
import type { CaseSource } from './source';

export interface NewCaseProps {
  source: CaseSource;
  form: MatterFormState;
  /** The case about this handover that is there already. */
  openCase: string | null;
}

const From = ({ source }: { source: CaseSource }) => {
  const { breakthrough } = useWords();
  const [only, ...more] = source.handovers ?? [];
  if (source.bottleneck === null && !only) return null;
  return (
    <Alert kind="info">
      {only && more.length === 0 ? (
        <Paragraph>{breakthrough.new.about({ reference: only.reference })}</Paragraph>
      ) : null}
      {source.bottleneck === null ? null : <Paragraph>{breakthrough.new.fromBottleneck}</Paragraph>}
    </Alert>
  );
};

const AlreadyOpen = ({ openCase }: { openCase: string | null }) => {
  const text = useWords().breakthrough.new;
  if (openCase === null) return null;
  return (
    <Alert kind="warning" title={text.openTitle}>
      <Paragraph>
        {text.openText} <Link href={paths.case(openCase)}>{text.openLink}</Link>
      </Paragraph>
    </Alert>
  );
};

const Which = ({ source, form }: Pick<NewCaseProps, 'source' | 'form'>) => {
  const { breakthrough } = useWords();
  const fields = useFields(form, paths.newCase, breakthrough.labels);
  const { handovers } = source;
  if (handovers === null)
    return <TextField {...fields.text('reference')} hint={breakthrough.hints.reference} />;
  if (handovers.length === 1) return null;
  const options = handovers.map(({ handover, reference }) => ({ value: handover, label: reference }));
  return <Radios {...fields.text('handover')} options={options} />;
};

/** Bringing a case in: from a handover or a bottleneck with everything filled in that is known, or freely. */
export const NewCasePage = ({ source, form, openCase }: NewCaseProps) => {
  const words = useWords();
  const { breakthrough } = words;
  const errors = errorsIn(form, words, breakthrough.labels);
  const fields = useFields(form, paths.newCase, breakthrough.labels);
  const [only, ...more] = source.handovers ?? [];
  const hidden = { ...source.fields, ...(only && more.length === 0 ? { handover: only.handover } : {}) };
  return (
    <Page
      title={breakthrough.new.title}
      errors={errors}
      back={{ href: paths.breakthrough, label: breakthrough.page.back }}
    >
      <ErrorSummary errors={errors} />
      <MatterRefused form={form} sentences={breakthrough.refusals} nameOf={() => ''} />
      <Heading level={1}>{breakthrough.new.title}</Heading>
      <Paragraph lead>{breakthrough.new.lead}</Paragraph>
      <From source={source} />
      <AlreadyOpen openCase={openCase} />
      <MatterFormView
        form={form}
        name={paths.newCase}
        action={paths.newCase}
        button={breakthrough.new.send}
        back={paths.breakthrough}
        hidden={hidden}
      >
        <Which source={source} form={form} />
        <TextArea {...fields.text('question')} hint={breakthrough.hints.question} limit={limits.text} />
      </MatterFormView>
    </Page>
  );
};
