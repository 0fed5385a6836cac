import type { Request } from 'express';
import { phasesBeforeTransfer } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { Alert, List, Select, TextArea } from '../../html';
import { useWords } from '../../html/context';
import type { Services } from '../../services';

type Neighbourhoods = Awaited<ReturnType<Services['records']['neighbourhoods']>>;
interface Props {
  file: HandoverFile;
  form: FormState;
  others: Neighbourhoods;
}

/** What a move brings in this phase. */
const Consequences = ({ file }: { file: HandoverFile }) => {
  const { neighbourhood: text } = useWords();
  const { phase } = file.state;
  const items =
    phase === 'preparation'
      ? text.meansPreparation
      : phasesBeforeTransfer.includes(phase)
        ? text.meansResubmitted({ days: file.policy.workingDays.answerSubmission })
        : text.meansAfterTransfer;
  return (
    <Alert kind="warning" title={text.meansTitle}>
      <List items={items} />
    </Alert>
  );
};

const ChangeForm = ({ file, form, others }: Props) => {
  const { neighbourhood: text } = useWords();
  const fields = useFields(form, 'wijk', text.labels);
  return (
    <TaskFormView file={file} form={form} path="wijk" button={text.change}>
      <Select
        {...fields.text('neighbourhood')}
        options={others.map(({ id, name, clusterName }) => ({ value: id, label: name, group: clusterName }))}
      />
      <TextArea {...fields.text('why')} limit={limits.text} />
    </TaskFormView>
  );
};

const NeighbourhoodPage = (props: Props) => {
  const { file, form } = props;
  const words = useWords();
  const text = words.neighbourhood;
  const { neighbourhood, cluster } = file.names;
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead({ neighbourhood, cluster })}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      {file.may('changeNeighbourhood') ? (
        <>
          <Consequences file={file} />
          <ChangeForm {...props} />
        </>
      ) : (
        <WhoMay file={file} command="changeNeighbourhood" />
      )}
    </HandoverPage>
  );
};

/** The neighbourhoods one can move to: all others of the region. */
export const otherNeighbourhoods = async (
  { records }: Services,
  file: HandoverFile,
): Promise<Neighbourhoods> =>
  (await records.neighbourhoods()).filter(({ id }) => id !== file.state.neighbourhood);

export const neighbourhoodPage =
  (services: Services) => async (_req: Request, file: HandoverFile, form: FormState) => (
    <NeighbourhoodPage file={file} form={form} others={await otherNeighbourhoods(services, file)} />
  );
