import { contactsOf, isAbsent } from '../../../domain/handover/people';
import type { HandoverFile } from '../../handover/file';
import { DescriptionList, Paragraph, PhoneLink, Section } from '../../html';
import { useWords } from '../../html/context';

const seats = ['contactPerson', 'deputy', 'manager'] as const;

const Reachable = ({ file, person }: { file: HandoverFile; person: string }) => {
  const { safetyNet: text } = useWords();
  const card = file.cards.get(person);
  if (!card) return null;
  return (
    <>
      {card.name} {card.phone === '' ? text.noPhone : <PhoneLink number={card.phone} />}
      {isAbsent(person, file.today, file.state.surroundings.absences) ? (
        <p class="app-hint">{text.absent}</p>
      ) : null}
    </>
  );
};

/** Who will ring when, and the telephone numbers of the sender: always on the page of the safety net. */
export const WhoRings = ({ file }: { file: HandoverFile }) => {
  const { safetyNet: text } = useWords();
  const contacts = contactsOf(file.state, 'sender');
  const name = contacts.contactPerson === null ? undefined : file.cards.get(contacts.contactPerson)?.name;
  const organisation = file.names.sender;
  return (
    <Section id="who-rings" title={text.ringTitle}>
      <Paragraph>
        {name === undefined ? text.ringVacant({ organisation }) : text.ring({ who: name, organisation })}
      </Paragraph>
      <DescriptionList
        items={seats.flatMap((seat) => {
          const person = contacts[seat];
          return person === null
            ? []
            : [{ term: text[seat], value: <Reachable file={file} person={person} /> }];
        })}
      />
    </Section>
  );
};
