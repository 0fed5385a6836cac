import { flat, rowsToDraw } from '../../../forms/pointFields';
import { formatMoment } from '../../../words/day';
import type { HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { signedParties } from '../../handover/signing';
import { Alert, Button, ButtonGroup, Form, Heading, Hint, Link, Paragraph } from '../../html';
import { usePage, useWords } from '../../html/context';
import { paths } from '../../paths';
import { CompleteField, editLabels, NeededFields, QuestionFields } from './editFields';
import { versionFields } from './draft';
import type { PointMaterial } from './material';
import { othersWork } from './others';

export interface EditPageProps {
  file: HandoverFile;
  material: PointMaterial;
  form: FormState;
  /** The version that the writer began with; another one than the point has now means: somebody else was here. */
  startedFrom: string | null;
  /** When the draft that is shown was kept. */
  draftAt?: string;
  /** One more row was asked for. */
  more?: boolean;
}

const Discard = ({ file, material, label }: EditPageProps & { label: string }) => (
  <Form action={`${paths.point(file.id, material.key)}/concept/weggooien`} quiet>
    <Button kind="secondary">{label}</Button>
  </Form>
);

const Notices = (props: EditPageProps & { changed: boolean }) => {
  const { words, language } = usePage();
  const text = words.point;
  const { material, draftAt, changed } = props;
  const signed = signedParties(material.point);
  return (
    <>
      {changed ? (
        <Alert
          kind="warning"
          title={text.othersTitle({ who: material.versions[0]?.name ?? text.someone })}
          announce
        >
          <Paragraph>{text.othersText}</Paragraph>
          <Discard {...props} label={text.leaveTheirs} />
        </Alert>
      ) : null}
      {draftAt !== undefined && !changed ? (
        <Alert kind="info" title={text.draftTitle}>
          <Paragraph>{text.draftText({ when: formatMoment(draftAt, language) })}</Paragraph>
          <Discard {...props} label={text.discardDraft} />
        </Alert>
      ) : null}
      {signed.length > 0 ? (
        <Alert kind="warning" title={text.lapseTitle}>
          <Paragraph>
            {text.lapseText({ who: signed.map((party) => words.codes.party[party]).join(', ') })}
          </Paragraph>
        </Alert>
      ) : null}
    </>
  );
};

const EditForm = (props: EditPageProps & { changed: boolean; rows: readonly number[] }) => {
  const words = useWords();
  const text = words.point;
  const { file, material, form, startedFrom, changed, rows } = props;
  const address = paths.point(file.id, material.key);
  const others = changed
    ? othersWork(material.template, flat(form.entered), material.content, material.contentOf(startedFrom))
    : null;
  const errors = errorsIn(form, words, editLabels(words, material, rows));
  const fields = { material, form, errors, others };
  return (
    <Form
      action={`${address}/bewerken`}
      commandId={form.commandId}
      draftUrl={`${address}/concept`}
      hidden={{
        [versionFields.basedOn]: material.point.version ?? '',
        [versionFields.startedFrom]: startedFrom ?? '',
      }}
    >
      {/* The first button is the one that Enter presses: it saves, and adds no row. */}
      <button type="submit" hidden></button>
      <QuestionFields {...fields} />
      <Heading level={2}>{text.needed}</Heading>
      <Hint>{text.neededLead}</Hint>
      <NeededFields {...fields} rows={rows} />
      <Button kind="secondary" name="add" value="yes">
        {text.addRow}
      </Button>
      <CompleteField {...fields} />
      <Hint>{text.saveHint}</Hint>
      <ButtonGroup>
        <Button>{changed ? text.saveMine : text.save}</Button>
        <Link href={address}>{words.common.cancel}</Link>
      </ButtonGroup>
    </Form>
  );
};

/** All questions of one point, with what is still needed; shown again with everything that was typed. */
export const EditPage = (props: EditPageProps) => {
  const words = useWords();
  const { file, material, form } = props;
  const changed = props.startedFrom !== material.point.version;
  const rows = rowsToDraw(flat(form.entered), props.more === true);
  const title = words.point.editTitle({ point: words.points[material.key].title });
  return (
    <HandoverPage
      file={file}
      title={title}
      lead={words.point.editLead}
      form={form}
      errors={errorsIn(form, words, editLabels(words, material, rows))}
      back={{ href: paths.point(file.id, material.key), label: words.points[material.key].title }}
    >
      {file.may('editPoint') || form.refusal ? (
        <>
          <Notices {...props} changed={changed} />
          <EditForm {...props} changed={changed} rows={rows} />
        </>
      ) : (
        <NotNow file={file} />
      )}
    </HandoverPage>
  );
};
