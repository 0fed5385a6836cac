import { clientFieldsIn } from '../../../forms/newHandover';
import { value, type FormState } from '../../handover/formState';
import { useFields } from '../../handover/fields';
import { Refused } from '../../handover/layout';
import {
  Alert,
  Button,
  ButtonGroup,
  DayField,
  ErrorSummary,
  Form,
  Heading,
  Page,
  Paragraph,
  Select,
  useWords,
} from '../../html';
import { paths } from '../../paths';

export interface PlaceChoices {
  neighbourhoods: readonly { id: string; name: string; clusterName: string; hasContact: boolean }[];
  caseWorkers: readonly { id: string; name: string }[];
  /** Working days before the move by which the handover has to be submitted. */
  submitBefore: number;
}

export type PlaceProblem = 'noProgrammeManager' | 'noReceiver';

interface Props {
  form: FormState;
  name: string;
  choices: PlaceChoices;
  problem?: PlaceProblem;
}

/** Step 2: where to, when, and who is the case worker. What is known of the client goes along, hidden. */
export const PlacePage = ({ form, name, choices, problem }: Props) => {
  const words = useWords();
  const text = words.newHandover;
  const fields = useFields(form, '', text.labels);
  const hidden = { ...clientFieldsIn(form.entered), existing: value(form, 'existing') ?? '' };
  return (
    <Page title={text.placeTitle} errors={fields.errors}>
      <ErrorSummary errors={fields.errors} />
      <Refused form={form} />
      {problem ? (
        <Alert kind="error" title={text[`${problem}Title`]} announce>
          <Paragraph>{text[problem]}</Paragraph>
        </Alert>
      ) : null}
      <Heading level={1}>{text.placeTitle}</Heading>
      <Paragraph lead>{text.placeLead({ name })}</Paragraph>
      <Form action={`${paths.newHandover}/waar`} commandId={form.commandId} hidden={hidden}>
        <Select
          {...fields.text('neighbourhood')}
          hint={text.neighbourhoodHint}
          options={choices.neighbourhoods.map((neighbourhood) => ({
            value: neighbourhood.id,
            group: neighbourhood.clusterName,
            label: neighbourhood.hasContact
              ? neighbourhood.name
              : text.withoutContact({ name: neighbourhood.name }),
          }))}
        />
        <DayField {...fields.day('movingDay')} hint={text.movingDayHint({ days: choices.submitBefore })} />
        <Select
          {...fields.text('caseWorker')}
          options={choices.caseWorkers.map(({ id, name: label }) => ({ value: id, label }))}
        />
        <ButtonGroup>
          <Button>{text.start}</Button>
          <Button kind="secondary" formAction={`${paths.newHandover}/terug`}>
            {text.back}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  );
};
