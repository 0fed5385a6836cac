import type { Request, Router } from 'express';
import { sides, type Side } from '../../../domain/handover/state';
import { parseProposal } from '../../../forms/steering';
import { commandIdOf } from '../../handover/answer';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { openFor, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { handoverPage, taskForm } from '../../handover/task';
import { DayField, Paragraph, Radios, Select } from '../../html';
import { useWords } from '../../html/context';
import type { Option } from '../../html/choices';
import { paths } from '../../paths';
import type { Services } from '../../services';

const path = 'regie/vervanger';

interface Person extends Option {
  side: Side;
}

/** Colleagues of both sides; of the receiver only once it knows of the handover. */
async function peopleOf({ records }: Services, file: HandoverFile): Promise<Person[]> {
  const known = sides.filter((side) => side === 'sender' || file.state.submission !== null);
  const found = await Promise.all(
    known.map(async (side) =>
      (await records.colleagues(file.state.organisations[side])).map(({ id, name }) => ({
        value: id,
        label: name,
        group: file.names[side],
        side,
      })),
    ),
  );
  return found.flat();
}

interface Props {
  file: HandoverFile;
  form: FormState;
  people: readonly Person[];
}

const ProposeForm = ({ file, form, people }: Props) => {
  const { steering: text } = useWords();
  const fields = useFields(form, path, text.labels);
  const known = sides.filter((side) => people.some((person) => person.side === side));
  return (
    <TaskFormView
      file={file}
      form={form}
      path={path}
      button={text.proposeButton}
      back={paths.boardHandover(file.id)}
    >
      <Radios {...fields.text('side')} options={optionsOf(known, file.names)} />
      <Select {...fields.text('person')} options={[...people]} />
      <DayField {...fields.day('by')} hint={text.byHint} />
      <Paragraph>{text.proposeNext}</Paragraph>
    </TaskFormView>
  );
};

const ProposePage = (props: Props) => {
  const { file, form } = props;
  const words = useWords();
  const { steering: text } = words;
  return (
    <HandoverPage
      file={file}
      title={text.proposeTitle}
      lead={text.proposeLead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
      back={{ href: paths.boardHandover(file.id), label: text.title({ reference: file.state.reference }) }}
    >
      {file.may('proposeDeputy') ? <ProposeForm {...props} /> : <NotNow file={file} />}
    </HandoverPage>
  );
};

export function proposeForm(router: Router, services: Services): void {
  const open = openFor('proposeDeputy');
  const page = async (_req: Request, file: HandoverFile, form: FormState) => (
    <ProposePage file={file} form={form} people={await peopleOf(services, file)} />
  );
  handoverPage(router, services, path, page, open);
  taskForm(
    router,
    services,
    {
      path,
      command: 'proposeDeputy',
      open,
      parse: async (body, file) => {
        // Somebody of the side that was chosen: a colleague of the other one is no choice.
        const people = await peopleOf(services, file);
        const own = people.filter(({ side }) => side === body['side']);
        return parseProposal(
          body,
          own.map(({ value }) => value),
        );
      },
      toCommand: ({ side, person, by }, _keep, _file, req) => ({
        type: 'proposeDeputy',
        proposal: commandIdOf(req) ?? '',
        side,
        person,
        by,
      }),
      next: (file) => paths.boardHandover(file.id),
    },
    page,
  );
}
