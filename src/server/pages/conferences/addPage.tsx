import { limits } from '../../../forms/form';
import { noHandover } from '../../../forms/conference';
import { Select, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { useFields } from '../../handover/fields';
import type { MatterFormState } from '../../matters/formState';
import { MatterFormView } from '../../matters/layout';
import { paths } from '../../paths';
import { addressOf, patterns } from './addresses';
import { mayAskOf, type ConferenceFile } from './file';
import { ConferenceTaskPage, NotNow } from './taskPage';

/** A handover of this cluster that the reader sees by themselves. */
export interface Addable {
  id: string;
  reference: string;
  clientName: string | null;
}

interface Props {
  file: ConferenceFile;
  form: MatterFormState;
  placeName: string;
  handovers: readonly Addable[];
}

const labelOf = ({ reference, clientName }: Addable): string =>
  clientName === null ? reference : `${reference} (${clientName})`;

/** Anything for the next meeting: about a handover here, or about something else. */
export const AddPage = ({ file, form, placeName, handovers }: Props) => {
  const text = useWords().conference.add;
  const fields = useFields(form, patterns.add, text.labels);
  const options = handovers.map((one) => ({ value: one.id, label: labelOf(one) }));
  return (
    <ConferenceTaskPage
      {...{ file, form, placeName }}
      title={text.title}
      lead={text.lead}
      errors={fields.errors}
    >
      {mayAskOf(file, 'addItem') ? (
        <MatterFormView
          form={form}
          name={patterns.add}
          action={addressOf('add', file.id)}
          button={text.save}
          back={paths.conference(file.id)}
        >
          <Select
            {...fields.text('handover')}
            hint={text.handoverHint}
            options={[{ value: noHandover, label: text.noHandover }, ...options]}
          />
          <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} />
        </MatterFormView>
      ) : (
        <NotNow />
      )}
    </ConferenceTaskPage>
  );
};
