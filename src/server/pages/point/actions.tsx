import type { ComponentChildren } from 'preact';
import { limits } from '../../../forms/form';
import { signingLimits } from '../../../forms/signing';
import { dayValue, errorsIn, stateFor, value, type FormState } from '../../handover/formState';
import type { HandoverFile } from '../../handover/file';
import { lockedFor, mayReserve, sideOf, type Locked } from '../../handover/signing';
import {
  Button,
  DayField,
  Details,
  Form,
  Heading,
  Hint,
  Link,
  Paragraph,
  Section,
  TextArea,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { ClientAnswer, clientAnswerLabels } from '../signing/clientAnswer';
import type { PointMaterial } from './material';

type Props = { file: HandoverFile; material: PointMaterial; form: FormState };

/** The forms on this page; each name is the last part of its address. */
export type PointAction = 'akkoord' | 'akkoord-client' | 'voorbehoud' | 'terugvragen' | 'beantwoorden';

export const pointActionPath = (action: PointAction): string => `punten/:point/${action}`;

const isOpen = (form: FormState, action: PointAction) => form.name === pointActionPath(action);

const ActionForm = (
  props: Props & {
    action: PointAction;
    hidden?: Record<string, string>;
    quiet?: boolean;
    children: ComponentChildren;
  },
) => (
  <Form
    action={`${paths.point(props.file.id, props.material.key)}/${props.action}`}
    commandId={isOpen(props.form, props.action) ? props.form.commandId : undefined}
    hidden={props.hidden ?? { version: props.material.point.version ?? '' }}
    quiet={props.quiet}
  >
    {props.children}
  </Form>
);

const LockedReason = ({ locked }: { locked: Locked }) => {
  const { point } = useWords();
  const reasons: Record<Locked, string> = {
    notStarted: point.lockedNotStarted,
    inProgress: point.lockedInProgress,
    question: point.lockedQuestion,
    signed: point.lockedSigned,
  };
  return <Hint>{reasons[locked]}</Hint>;
};

const OwnSignOff = (props: Props) => {
  const words = useWords();
  const side = sideOf(props.file);
  if (side === null) return null;
  const locked = lockedFor(props.material.point, side);
  return (
    <>
      <Heading level={3}>{words.point.signTitle}</Heading>
      {locked === null ? (
        <ActionForm {...props} action="akkoord" quiet>
          <Paragraph>{words.point.signText({ side: words.codes.side[side] })}</Paragraph>
          <Button>{words.point.sign}</Button>
        </ActionForm>
      ) : (
        <LockedReason locked={locked} />
      )}
    </>
  );
};

const ClientSignOff = (props: Props) => {
  const words = useWords();
  const path = pointActionPath('akkoord-client');
  const state = stateFor(props.form, path);
  if (lockedFor(props.material.point, 'client') !== null) return null;
  return (
    <Details summary={words.point.clientTitle} open={isOpen(props.form, 'akkoord-client')}>
      <ActionForm {...props} action="akkoord-client">
        <Paragraph>{words.point.clientText}</Paragraph>
        <ClientAnswer state={state} errors={errorsIn(state, words, clientAnswerLabels(words))} />
        <Button>{words.point.recordClient}</Button>
      </ActionForm>
    </Details>
  );
};

const Reservation = (props: Props) => {
  const words = useWords();
  const text = words.point;
  const state = stateFor(props.form, pointActionPath('voorbehoud'));
  const errors = errorsIn(state, words, actionLabels(text));
  if (sideOf(props.file) !== 'receiver' || !mayReserve(props.file, props.material.key)) return null;
  return (
    <Details summary={text.reservationTitle} open={isOpen(props.form, 'voorbehoud')}>
      <ActionForm {...props} action="voorbehoud">
        <Paragraph>{text.reservationText}</Paragraph>
        {(['reason', 'agreement'] as const).map((name) => (
          <TextArea
            name={name}
            label={actionLabels(text)[name]}
            limit={signingLimits.reservation}
            value={value(state, name)}
            error={errors[name]}
          />
        ))}
        <DayField
          name="until"
          label={text.reservationDay}
          value={dayValue(state, 'until')}
          error={errors['until']}
        />
        <Button>{text.reserve}</Button>
      </ActionForm>
    </Details>
  );
};

const AskBack = (props: Props) => {
  const words = useWords();
  const text = words.point;
  const state = stateFor(props.form, pointActionPath('terugvragen'));
  if (props.material.point.question || props.material.point.version === null) return null;
  return (
    <Details summary={text.askTitle} open={isOpen(props.form, 'terugvragen')}>
      <ActionForm {...props} action="terugvragen">
        <Paragraph>{text.askText({ days: props.file.policy.workingDays.answerQuestion })}</Paragraph>
        <TextArea
          name="question"
          label={text.question}
          limit={limits.text}
          value={value(state, 'question')}
          error={errorsIn(state, words, actionLabels(text))['question']}
        />
        <Button>{text.ask}</Button>
      </ActionForm>
    </Details>
  );
};

/** Stands right under the open question: who asked does not answer. */
export const AnswerForm = (props: Props) => {
  const words = useWords();
  const text = words.point;
  const { question } = props.material.point;
  const state = stateFor(props.form, pointActionPath('beantwoorden'));
  const theirs = question !== null && question.askedBy !== sideOf(props.file);
  if (!theirs || !props.file.may('answerQuestion')) return null;
  return (
    <ActionForm {...props} action="beantwoorden" hidden={{ asked: question.id }}>
      <Heading level={3}>{text.answerTitle}</Heading>
      <Paragraph>{text.answerText}</Paragraph>
      <TextArea
        name="answer"
        label={text.answer}
        limit={limits.text}
        value={value(state, 'answer')}
        error={errorsIn(state, words, actionLabels(text))['answer']}
      />
      <Button>{text.sendAnswer}</Button>
    </ActionForm>
  );
};

const actionLabels = (text: ReturnType<typeof useWords>['point']) => ({
  reason: text.reservationReason,
  agreement: text.reservationAgreement,
  until: text.reservationDay,
  question: text.question,
  answer: text.answer,
});

/** The problems of whichever form of this page came back. */
export const actionErrors = (form: FormState, words: ReturnType<typeof useWords>) =>
  errorsIn(form, words, { ...actionLabels(words.point), ...clientAnswerLabels(words) });

/** What the reader can do with this point now; nothing that they may not. */
export const Actions = (props: Props) => {
  const words = useWords();
  const { file } = props;
  if (!file.may('signPoints')) return null;
  return (
    <Section id="actions" title={words.point.whatYouCanDo}>
      <OwnSignOff {...props} />
      <ClientSignOff {...props} />
      <Reservation {...props} />
      {file.may('askPointBack') ? <AskBack {...props} /> : null}
      <Paragraph>
        <Link href={`${paths.handover(file.id)}/akkoord`}>{words.point.toSigning}</Link>
      </Paragraph>
    </Section>
  );
};
