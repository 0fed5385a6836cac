import type { Request } from 'express';
import { contactsOf } from '../../../domain/handover/people';
import { sides, type PersonId, type Side } from '../../../domain/handover/state';
import { nameOf, type HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import {
  ButtonGroup,
  ButtonLink,
  DayText,
  Hint,
  PhoneLink,
  Section,
  StatusBadge,
  Table,
  type Column,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

/** The side of the reader; null for programme managers. */
export const ownSide = ({ actor, state }: Pick<HandoverFile, 'actor' | 'state'>): Side | null =>
  sides.find((side) => state.organisations[side] === actor.organisation) ?? null;

/** The sides whose contact persons the reader may change: their own, or both for the programme manager. */
export const sidesToChange = (file: HandoverFile): Side[] => {
  if (!file.may('changeContacts')) return [];
  const own = ownSide(file);
  return own === null || file.visibility === 'processFacts' ? [...sides] : [own];
};

const Presence = ({ file, person }: { file: HandoverFile; person: PersonId }) => {
  const { contacts: text } = useWords();
  const absence = file.state.surroundings.absences.find(
    (candidate) =>
      candidate.person === person &&
      candidate.from <= file.today &&
      (candidate.until === null || file.today <= candidate.until),
  );
  if (!absence) return <>{text.present}</>;
  return (
    <>
      <StatusBadge status="absent" />{' '}
      <span class="app-hint">
        {absence.until === null ? text.absentSince : text.absentUntil}{' '}
        <DayText day={absence.until ?? absence.from} weekday={false} />
      </span>
    </>
  );
};

const SidePeople = ({ file, side }: { file: HandoverFile; side: Side }) => {
  const { contacts: text } = useWords();
  const contacts = contactsOf(file.state, side);
  const seats: [string, PersonId | null][] = [
    [text.contactPerson, contacts.contactPerson],
    [text.deputy, contacts.deputy],
    [text.manager, contacts.manager],
    [text.caseWorker, file.state.caseWorkers[side]],
  ];
  const { role, name, phone, present } = text.columns;
  const columns: Column[] = [role, name, phone, present].map((label) => ({ label }));
  const rows = seats.map(([seat, person]) => {
    const card = person === null ? undefined : file.cards.get(person);
    if (person === null || !card) return [seat, text.nobody, '', ''];
    return [
      seat,
      card.name,
      card.phone === '' ? '' : <PhoneLink number={card.phone} />,
      <Presence file={file} person={person} />,
    ];
  });
  const organisation = file.names[side];
  return (
    <Table
      id={`people-${side}`}
      caption={text.caption({ organisation })}
      captionHidden
      columns={columns}
      rows={rows}
      empty={null}
    />
  );
};

const Changes = ({ file, side }: { file: HandoverFile; side: Side }) => {
  const { contacts: text } = useWords();
  const address = `${paths.handoverTask(file.id, 'contactpersonen')}`;
  const mayChange = sidesToChange(file).includes(side);
  const mayName = file.may('changeCaseWorker') && ownSide(file) === side;
  if (!mayChange && !mayName) return null;
  return (
    <ButtonGroup>
      {mayName ? (
        <ButtonLink href={`${address}/begeleider?kant=${side}`}>{text.changeCaseWorker}</ButtonLink>
      ) : null}
      {mayChange ? (
        <ButtonLink href={`${address}/veranderen?kant=${side}`}>{text.changeContacts}</ButtonLink>
      ) : null}
    </ButtonGroup>
  );
};

const ContactsPage = ({ file, form }: { file: HandoverFile; form: FormState }) => {
  const { contacts: text } = useWords();
  return (
    <HandoverPage file={file} title={text.title({ name: nameOf(file) })} lead={text.lead} form={form}>
      {sides.map((side) => (
        <Section id={`side-${side}`} title={file.names[side]}>
          <Hint>{file.state.chosenContacts[side] ? text.chosen : text.fixed}</Hint>
          <SidePeople file={file} side={side} />
          <Changes file={file} side={side} />
        </Section>
      ))}
    </HandoverPage>
  );
};

export const contactsPage = (_req: Request, file: HandoverFile, form: FormState) => (
  <ContactsPage file={file} form={form} />
);
