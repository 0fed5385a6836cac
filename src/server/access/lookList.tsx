import type { Look } from '../../db/accessLog';
import { roles, type Role } from '../../domain/permissions';
import type { Words } from '../../words';
import { DayText, Heading, Hint, List, useWords } from '../html';
import { deedText } from './deedText';

const isRole = (text: string | null): text is Role => (roles as readonly (string | null)[]).includes(text);

/** The name of a role in words; a role that is not known any more stays unnamed. */
export const roleName = (role: string | null, { codes }: Words): string =>
  isRole(role) ? codes.role[role] : '';

/** The name of somebody; the account of a client has none of its own. */
export function nameOrRole(personName: string | null, role: string | null, words: Words): string {
  if (personName !== null && personName !== '') return personName;
  return role === 'client' ? words.codes.role.client : words.whoLooked.somebody;
}

function whoOf({ personName, role, organisationName }: Look, words: Words): string {
  const text = words.whoLooked;
  const name = nameOrRole(personName, role, words);
  const organisation = organisationName ?? '';
  const known = roleName(role, words).toLowerCase();
  return known === ''
    ? text.whoWithoutRole({ name, organisation })
    : text.who({ name, role: known, organisation });
}

/** Different pages can be the same thing in plain words; they are counted together. */
function deedLines({ deeds }: Look, words: Words): string[] {
  const counted = new Map<string, number>();
  for (const deed of deeds) {
    const text = deedText(deed, words);
    counted.set(text, (counted.get(text) ?? 0) + deed.times);
  }
  return [...counted].map(([deed, times]) => words.whoLooked.times({ deed, times }));
}

const OneLook = ({ look }: { look: Look }) => {
  const words = useWords();
  return (
    <li>
      <strong>{whoOf(look, words)}</strong>
      {look.onBehalfOfName ? <Hint>{words.accessLog.standingIn({ name: look.onBehalfOfName })}</Hint> : null}
      <List items={deedLines(look, words)} />
    </li>
  );
};

/** Who looked, day by day and person by person, in plain words. */
export const LookList = ({ looks }: { looks: readonly Look[] }) => {
  const days = [...new Set(looks.map(({ day }) => day))];
  return (
    <>
      {days.map((day) => (
        <section class="app-section" aria-labelledby={`looks-${day}`}>
          <Heading level={2} id={`looks-${day}`}>
            <DayText day={day} />
          </Heading>
          <ul class="app-looks">
            {looks
              .filter((look) => look.day === day)
              .map((look) => (
                <OneLook look={look} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};
