import { isAbsent, contactsOf } from '../../../domain/handover/people';
import { leadingSide, responsible } from '../../../domain/handover/responsibility';
import { otherSide, type PersonId, type Side } from '../../../domain/handover/state';
import { personName, type HandoverFile } from '../../handover/file';
import { DescriptionList, Paragraph, PhoneLink, Section } from '../../html';
import { useWords } from '../../html/context';

const Person = ({
  file,
  person,
  deputy,
}: {
  file: HandoverFile;
  person: PersonId;
  deputy?: PersonId | null;
}) => {
  const { client: text } = useWords();
  const card = file.cards.get(person);
  if (!card) return null;
  const away = isAbsent(person, file.today, file.state.surroundings.absences);
  const standIn = personName(file, deputy ?? null);
  return (
    <>
      <strong>{card.name}</strong> {card.phone === '' ? null : <PhoneLink number={card.phone} />}
      {away && standIn !== '' ? <> {text.away({ deputy: standIn })}</> : null}
    </>
  );
};

const OneSide = ({ file, side }: { file: HandoverFile; side: Side }) => {
  const { client: text } = useWords();
  const { contactPerson, deputy } = contactsOf(file.state, side);
  const people = [
    { term: text.people.caseWorker, person: file.state.caseWorkers[side] },
    { term: text.people.contactPerson, person: contactPerson, deputy },
    { term: text.people.deputy, person: deputy },
  ].flatMap(({ term, person, ...more }) =>
    person === null ? [] : [{ term, value: <Person file={file} person={person} {...more} /> }],
  );
  return (
    <Section id={`people-${side}`} title={file.names[side]} level={3}>
      {people.length === 0 ? <Paragraph>{text.nobodyYet}</Paragraph> : <DescriptionList items={people} />}
    </Section>
  );
};

/** Whom to ring first comes first. Before the submission the neighbourhood team does not know of the client. */
function sidesOf({ state }: HandoverFile): Side[] {
  const lead = leadingSide(state);
  return state.submission ? [lead, otherSide(lead)] : ['sender'];
}

/** Who is there for the client, and whom to ring first. */
export const People = ({ file }: { file: HandoverFile }) => {
  const { client: text } = useWords();
  const now = responsible(file.state);
  return (
    <Section id="people" title={text.peopleTitle}>
      <Paragraph>
        {now.kind === 'one'
          ? text.leadsNow({ organisation: file.names[now.side] })
          : text.bothNow({ organisation: file.names[now.lead] })}
      </Paragraph>
      {sidesOf(file).map((side) => (
        <OneSide file={file} side={side} />
      ))}
    </Section>
  );
};
