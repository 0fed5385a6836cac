import { limits } from '../../../../forms/form';
import { useFields } from '../../../handover/fields';
import { errorsIn, values } from '../../../handover/formState';
import {
  Alert,
  Checkboxes,
  DayField,
  ErrorSummary,
  Heading,
  Page,
  Paragraph,
  Select,
  TextArea,
  useWords,
} from '../../../html';
import type { MatterFormState } from '../../../matters/formState';
import { MatterFormView, MatterRefused } from '../../../matters/layout';
import { paths } from '../../../paths';
import type { RaiseMaterial } from './material';
import type { Source } from './source';

interface Props {
  source: Source;
  material: RaiseMaterial;
  form: MatterFormState;
}

const From = ({ source: { hit, origin } }: { source: Source }) => {
  const { bottleneck } = useWords();
  if (!hit && origin.kind !== 'conference') return null;
  return (
    <Alert kind="info">
      {origin.kind === 'conference' ? <Paragraph>{bottleneck.new.fromMeeting}</Paragraph> : null}
      {hit ? <Paragraph>{bottleneck.new.fromHandover({ reference: hit.reference })}</Paragraph> : null}
    </Alert>
  );
};

const Fields = ({ source, material, form }: Props) => {
  const { bottleneck } = useWords();
  const { hints, kinds } = bottleneck;
  const fields = useFields(form, paths.newBottleneck, bottleneck.labels);
  const { value: _value, ...clusters } = fields.text('clusters');
  const isSaid = source.hit !== null || source.clusters.length > 0;
  return (
    <>
      <Select
        {...fields.text('kind')}
        options={material.rules.bottlenecks.kinds.map(({ key }) => ({ value: key, label: kinds[key] }))}
      />
      <TextArea
        {...fields.text('description')}
        hint={source.hit ? hints.aboutHandover : hints.description}
        limit={limits.text}
      />
      {isSaid ? null : (
        <Checkboxes
          {...clusters}
          values={values(form, 'clusters')}
          options={[...material.clusters]}
          hint={hints.clusters}
          optional
        />
      )}
      <TextArea
        {...fields.text('references')}
        hint={hints.references}
        limit={limits.text}
        rows={3}
        optional
      />
      <Select
        {...fields.text('owner')}
        options={[...material.owners]}
        hint={bottleneck.new.nextVacant}
        optional
      />
      <DayField
        {...fields.day('dueDay')}
        hint={bottleneck.new.next({ days: material.rules.bottlenecks.workingDays.resolve })}
        optional
      />
    </>
  );
};

/** Raising a bottleneck: from a handover or a meeting with everything filled in that is known, or freely. */
export const NewBottleneckPage = ({ source, material, form }: Props) => {
  const words = useWords();
  const { bottleneck } = words;
  const errors = errorsIn(form, words, bottleneck.labels);
  const back = source.back ?? paths.bottlenecks;
  return (
    <Page
      title={bottleneck.new.title}
      errors={errors}
      back={{ href: back, label: source.back ? words.common.back : bottleneck.page.back }}
    >
      <ErrorSummary errors={errors} />
      <MatterRefused form={form} sentences={bottleneck.refusals} nameOf={() => ''} />
      <Heading level={1}>{bottleneck.new.title}</Heading>
      <Paragraph lead>{bottleneck.new.lead}</Paragraph>
      <From source={source} />
      <MatterFormView
        form={form}
        name={paths.newBottleneck}
        action={paths.newBottleneck}
        button={bottleneck.new.send}
        back={back}
        hidden={source.fields}
      >
        <Fields source={source} material={material} form={form} />
      </MatterFormView>
    </Page>
  );
};
