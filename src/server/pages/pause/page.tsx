import type { Request } from 'express';
import { pauseReasons } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { HandoverPage, NotNow } from '../../handover/layout';
import { dayValue, errorsIn, stateFor, value, type FormState } from '../../handover/formState';
import { nameOf, type HandoverFile } from '../../handover/file';
import {
  Button,
  ButtonGroup,
  DayField,
  DayText,
  Form,
  Heading,
  Link,
  Paragraph,
  Radios,
  TextArea,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Props = { file: HandoverFile; form: FormState };

const address = (file: HandoverFile, path: string) => `${paths.handover(file.id)}/${path}`;

const PauseForm = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.pause;
  const state = stateFor(form, 'pauze');
  const errors = errorsIn(state, words, {
    reason: text.reason,
    until: text.until,
    explanation: text.explanation,
  });
  return (
    <Form action={address(file, 'pauze')} commandId={state.commandId}>
      <Radios
        name="reason"
        label={text.reason}
        value={value(state, 'reason')}
        error={errors['reason']}
        options={pauseReasons.map((reason) => ({ value: reason, label: words.codes.pauseReason[reason] }))}
      />
      <DayField
        name="until"
        label={text.until}
        hint={text.untilHint}
        value={dayValue(state, 'until')}
        error={errors['until']}
      />
      <TextArea
        name="explanation"
        label={text.explanation}
        hint={text.explanationHint}
        limit={limits.text}
        optional
        value={value(state, 'explanation')}
        error={errors['explanation']}
      />
      <ButtonGroup>
        <Button>{text.pause}</Button>
        <Link href={paths.handover(file.id)}>{words.common.cancel}</Link>
      </ButtonGroup>
    </Form>
  );
};

const PausedForms = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.pause;
  const state = stateFor(form, 'pauze/verlengen');
  const errors = errorsIn(state, words, { until: text.until, explanation: text.why });
  return (
    <>
      <Form action={address(file, 'pauze/hervatten')} quiet>
        <Heading level={2}>{text.resumeTitle}</Heading>
        <Paragraph>{text.resumeText}</Paragraph>
        <Button>{text.resume}</Button>
      </Form>
      <Form action={address(file, 'pauze/verlengen')} commandId={state.commandId}>
        <Heading level={2}>{text.extendTitle}</Heading>
        <DayField name="until" label={text.until} value={dayValue(state, 'until')} error={errors['until']} />
        <TextArea
          name="explanation"
          label={text.why}
          limit={limits.text}
          value={value(state, 'explanation')}
          error={errors['explanation']}
        />
        <Button kind="secondary">{text.extend}</Button>
      </Form>
    </>
  );
};

const PausePage = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.pause;
  const { pause } = file.state;
  const labels = { reason: text.reason, until: text.until, explanation: text.explanation };
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, labels)}
    >
      {pause ? (
        <Paragraph>
          {text.pausedUntil} <DayText day={pause.until} /> ({words.codes.pauseReason[pause.reason]})
        </Paragraph>
      ) : null}
      {file.may('resume') && pause ? <PausedForms file={file} form={form} /> : null}
      {file.may('pause') ? <PauseForm file={file} form={form} /> : null}
      {file.may('pause') || file.may('resume') ? null : <NotNow file={file} />}
    </HandoverPage>
  );
};

export const pausePage = (_req: Request, file: HandoverFile, form: FormState) => (
  <PausePage file={file} form={form} />
);
