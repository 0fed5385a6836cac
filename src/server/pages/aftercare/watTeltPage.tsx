import type { Request } from 'express';
import { lifeAreas, scoreField, scores, type LifeArea, type Scorer } from '../../../forms/watTelt';
import { TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, value, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { Alert, DayField, Details, Hint, Paragraph, Select, Table, TextField } from '../../html';
import { classes } from '../../html/classes';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Props = { file: HandoverFile; form: FormState; moment: 'start' | 'end' };

const path = 'nazorg/wat-telt';

/** The label of every field, for the errors. */
const useLabels = (): Record<string, string> => {
  const { watTelt: text } = useWords();
  const of = (scorer: Scorer) =>
    lifeAreas.map((area): [string, string] => [
      scoreField(scorer, area),
      text.scoreOf({ area: text.areas[area], who: text.inSentence[scorer] }),
    ]);
  return { ...text.labels, ...Object.fromEntries([...of('client'), ...of('worker'), ...of('third')]) };
};

type Fields = ReturnType<typeof useFields>;

/** A score in a cell: the question is in the row and the column, and whole in the label that is read aloud. */
const ScoreChoice = ({ fields, scorer, area }: { fields: Fields; scorer: Scorer; area: LifeArea }) => {
  const name = scoreField(scorer, area);
  const { label, error } = fields.text(name);
  const chosen = value(fields.state, name);
  return (
    <>
      {error === undefined ? null : (
        <div class="utrecht-form-field-error-message" id={`${name}-error`}>
          {error}
        </div>
      )}
      <select
        class={classes(
          'utrecht-select utrecht-select--html-select app-score',
          error !== undefined && 'utrecht-select--invalid',
        )}
        id={name}
        name={name}
        aria-label={label}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={error === undefined ? undefined : `${name}-error`}
      >
        <option value="">–</option>
        {scores.map((score) => (
          <option value={score} selected={score === chosen}>
            {score}
          </option>
        ))}
      </select>
    </>
  );
};

const ScoreFields = ({ fields, scorers, id }: { fields: Fields; scorers: Scorer[]; id: string }) => {
  const { watTelt: text } = useWords();
  return (
    <Table
      id={id}
      caption={text.tableCaption}
      columns={[{ label: text.area }, ...scorers.map((scorer) => ({ label: text[scorer] }))]}
      rows={lifeAreas.map((area) => [
        text.areas[area],
        ...scorers.map((scorer) => <ScoreChoice fields={fields} scorer={scorer} area={area} />),
      ])}
      empty={null}
    />
  );
};

const WatTeltForm = ({ file, form, moment }: Props) => {
  const { watTelt: text } = useWords();
  const fields = useFields(form, path, useLabels());
  const hasThird = Object.keys(fields.state.entered).some(
    (name) => name.startsWith('third') && value(fields.state, name) !== '',
  );
  return (
    <TaskFormView
      file={file}
      form={form}
      path={path}
      button={text.save}
      hidden={{ moment }}
      back={paths.handoverTask(file.id, 'nazorg')}
    >
      <DayField {...fields.day('day')} />
      <Hint>{text.clientHint}</Hint>
      <ScoreFields fields={fields} scorers={['client', 'worker']} id="scores" />
      <Select {...fields.text('overall')} options={scores.map((score) => ({ value: score, label: score }))} />
      <Details summary={text.thirdScores} open={hasThird}>
        <Paragraph>{text.thirdHint}</Paragraph>
        <TextField {...fields.text('thirdPerson')} optional />
        <ScoreFields fields={fields} scorers={['third']} id="third-scores" />
      </Details>
    </TaskFormView>
  );
};

const WatTeltPage = ({ file, form, moment }: Props) => {
  const words = useWords();
  const text = words.watTelt;
  const recorded = (file.state.aftercare?.watTelt[moment] ?? null) !== null;
  const may = file.may('recordWatTelt');
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, useLabels())}
    >
      <Paragraph>{text[moment]}</Paragraph>
      {may && !recorded ? <WatTeltForm file={file} form={form} moment={moment} /> : null}
      {may && recorded ? <Alert kind="info" title={text.already} /> : null}
      {may ? null : <WhoMay file={file} command="recordWatTelt" />}
    </HandoverPage>
  );
};

const momentOf = (req: Request) =>
  (req.query['moment'] ?? (req.body as Record<string, unknown> | undefined)?.['moment']) === 'end'
    ? 'end'
    : 'start';

export const watTeltPage = (req: Request, file: HandoverFile, form: FormState) => (
  <WatTeltPage file={file} form={form} moment={momentOf(req)} />
);
