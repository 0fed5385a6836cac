import type { ComponentChildren } from 'preact';
import { useWords } from './context';
import { PhoneLink } from './link';
import type { StatusKey } from './status';
import { StatusBadge } from './statusBadge';

export type ContactCard = {
  /** Which organisation this person is the contact person of. */
  organisation: string;
  /** Without a name the place is vacant. */
  name?: string;
  telephone?: string;
  deputy?: { name: string; telephone?: string };
  absent?: boolean;
};

type ClientBarProps = {
  /** Programme managers see the reference only. */
  name?: string;
  reference: string;
  status: StatusKey;
  extraStatus?: ComponentChildren;
  leadsNow: string;
  contacts: ContactCard[];
};

const Contact = ({ contact }: { contact: ContactCard }) => {
  const words = useWords();
  return (
    <div class="app-client-bar__contact">
      <dt>{contact.organisation}</dt>
      <dd>
        {contact.name === undefined ? (
          <StatusBadge status="vacant" />
        ) : (
          <span class="app-client-bar__person">
            <strong>{contact.name}</strong>
            {contact.absent === true ? <StatusBadge status="absent" /> : null}
            {contact.telephone === undefined ? null : <PhoneLink number={contact.telephone} />}
          </span>
        )}
        {contact.deputy === undefined ? null : (
          <span class="app-client-bar__person app-hint">
            {words.common.deputyWithName({ name: contact.deputy.name })}
            {contact.deputy.telephone === undefined ? null : <PhoneLink number={contact.deputy.telephone} />}
          </span>
        )}
      </dd>
    </div>
  );
};

/** On top of every page of one handover: who it is about, who leads now, whom to ring. */
export const ClientBar = (props: ClientBarProps) => {
  const words = useWords();
  return (
    <aside class="app-client-bar" aria-label={words.building.clientBar}>
      <div class="app-client-bar__who">
        {props.name === undefined ? null : <p class="app-client-bar__name">{props.name}</p>}
        <p class="app-hint">{words.common.reference({ reference: props.reference })}</p>
        <p class="app-client-bar__status">
          <StatusBadge status={props.status} />
          {props.extraStatus}
        </p>
      </div>
      <dl class="app-client-bar__facts">
        <div class="app-client-bar__contact app-client-bar__lead">
          <dt>{words.building.leadsNow}</dt>
          <dd>
            <strong>{props.leadsNow}</strong>
          </dd>
        </div>
        {props.contacts.map((contact) => (
          <Contact contact={contact} />
        ))}
      </dl>
    </aside>
  );
};
