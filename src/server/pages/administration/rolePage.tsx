import type { DirectoryNeighbourhood } from '../../../db/directory';
import type { PersonDetails } from '../../../db/peopleList';
import type { Day } from '../../../domain/calendar/day';
import { givenRoles, scopes } from '../../../forms/administrationPeople';
import { optionsOf, useFields } from '../../handover/fields';
import { dayFields, filledIn, stateFor, values, type FormState } from '../../handover/formState';
import {
  Alert,
  Button,
  ButtonGroup,
  Checkboxes,
  DayField,
  Details,
  Form,
  Link,
  Paragraph,
  Radios,
  Select,
  type Option,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AdministrationPage } from './layout';
import type { Draw } from './part';

export const newRole = 'mensen/rollen';

interface Props {
  person: PersonDetails;
  /** Whether the reader would give it to themselves. */
  isSelf: boolean;
  neighbourhoods: readonly DirectoryNeighbourhood[];
  form: FormState;
}

const clustersIn = (neighbourhoods: Props['neighbourhoods']) =>
  [...new Map(neighbourhoods.map(({ cluster, clusterName }) => [cluster, clusterName]))].map(
    ([value, label]) => ({ value, label }),
  );

interface ChosenProps {
  kind: 'clusters' | 'neighbourhoods';
  fields: ReturnType<typeof useFields>;
  options: Option[];
}

/** A long list, folded as long as nothing in it was chosen or missed. */
const Chosen = ({ kind, fields, options }: ChosenProps) => {
  const { people: text } = useWords();
  const chosen = values(fields.state, kind);
  const field = fields.text(kind);
  return (
    <Details summary={text.scopes[kind]} open={chosen.length > 0 || field.error !== undefined}>
      <Checkboxes
        {...field}
        values={chosen}
        hint={text.onlyWhen({ choice: text.scopes[kind] })}
        options={options}
      />
    </Details>
  );
};

const Where = ({ form, neighbourhoods }: Pick<Props, 'form' | 'neighbourhoods'>) => {
  const { people: text } = useWords();
  const fields = useFields(form, newRole, text.labels);
  return (
    <>
      <Radios {...fields.text('scope')} options={optionsOf(scopes, text.scopes)} hint={text.scopeHint} />
      <Chosen kind="clusters" fields={fields} options={clustersIn(neighbourhoods)} />
      <Chosen
        kind="neighbourhoods"
        fields={fields}
        options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
};

const RolePage = ({ person, isSelf, neighbourhoods, form }: Props) => {
  const words = useWords();
  const text = words.people;
  const fields = useFields(form, newRole, text.labels);
  const lead = text.giveRoleLead({ name: person.name, organisation: person.organisationName });
  return (
    <AdministrationPage part="people" title={text.giveRole} lead={lead} form={form} told={null} below>
      {isSelf ? (
        <Alert kind="warning">
          <Paragraph>{text.ownRoles}</Paragraph>
        </Alert>
      ) : null}
      <Form action={paths.giveRole(person.id)} commandId={stateFor(form, newRole).commandId}>
        <Select
          {...fields.text('role')}
          hint={text.roleHint}
          options={optionsOf(givenRoles, words.codes.role)}
        />
        <Where form={form} neighbourhoods={neighbourhoods} />
        <DayField {...fields.day('from')} />
        <DayField {...fields.day('until')} hint={text.untilHint} optional />
        <ButtonGroup>
          <Button>{text.saveRole}</Button>
          <Link href={paths.person(person.id)}>{words.common.cancel}</Link>
        </ButtonGroup>
      </Form>
    </AdministrationPage>
  );
};

const startingToday = (today: Day) => filledIn({ scope: 'everywhere', ...dayFields('from', today) });

export const drawRole =
  ({ records }: Services): Draw =>
  async ({ req, administrator: { by, today }, form }) => {
    const person = await records.personById(String(req.params['person']));
    if (!person) return null;
    return (
      <RolePage
        person={person}
        isSelf={person.id === by.person}
        neighbourhoods={await records.neighbourhoods()}
        form={form.name === null ? startingToday(today) : form}
      />
    );
  };
