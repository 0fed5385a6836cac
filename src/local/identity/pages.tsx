import { createHash } from 'node:crypto';
import type { DemoPerson } from './plan';
import { localPage } from '../localPage';
import { words, type Language } from './words';

export const ChoosePage = ({
  people,
  language,
  action,
}: {
  people: readonly DemoPerson[];
  language: Language;
  action: string;
}) => {
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <>
      <p>
        <a href={`${action}?taal=${other}`} lang={other} hreflang={other}>
          {words[language].otherLanguage}
        </a>
      </p>
      <h1>{words[language].title}</h1>
      <p>{words[language].explanation}</p>
      <form method="post" action={action} aria-label={words[language].people}>
        {people.map(({ id, name, description }) => (
          <button key={id} class="person" type="submit" name="person" value={id}>
            <strong>{name}</strong>
            <span>{description}</span>
          </button>
        ))}
      </form>
    </>
  );
};

/** A page that only tells something; `about` names its pair of words. */
export const MessagePage = ({ about, language }: { about: Message; language: Language }) => (
  <>
    <h1>{words[language][`${about}Title`]}</h1>
    <p>{words[language][about]}</p>
  </>
);

export type Message = 'expired' | 'refused' | 'signedOut';

const submitAtOnce = `document.getElementById('op.logoutForm').submit()`;

/** Hashed, so that this one script may run and no other. */
export const signOutPolicy = `default-src 'none'; style-src 'self'; script-src 'sha256-${createHash('sha256')
  .update(submitAtOnce)
  .digest('base64')}'`;

/** The library asks for a confirmation. The person already pressed "sign out", so it is given at once where scripts run. */
export const signOutPage = (form: string, language: Language): string =>
  localPage(
    { title: words[language].signOutTitle, language },
    <>
      <h1>{words[language].signOutTitle}</h1>
      <div
        dangerouslySetInnerHTML={{
          __html: form.replace('</form>', '<input type="hidden" name="logout" value="yes"/></form>'),
        }}
      />
      <button class="person" type="submit" form="op.logoutForm">
        {words[language].signOut}
      </button>
      <script dangerouslySetInnerHTML={{ __html: submitAtOnce }} />
    </>,
  );
