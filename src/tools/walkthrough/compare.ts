import type { StoredMail } from '../../local/mailbox';
import type { Page } from './diary';
import { mails, phasesFrom, responsibleFrom } from './mustHappen';
import { mailsOfMatters } from './mustHappenOfMatters';
import { mailsOfSummaries } from './mustHappenOfSummaries';

const valueOn = <Value>(table: readonly (readonly [string, Value])[], day: string): Value | undefined =>
  table.filter(([from]) => from <= day).at(-1)?.[1];

const reference = ' – overdracht OV-2030-0001';

const duplicatesIn = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

/** What differs between what happened and what must happen, one sentence each; nothing means all is well. */
export function differences(pages: readonly Page[]): string[] {
  const sent = pages.flatMap(({ day, mails: these }) => these.map((mail) => ({ day, ...mail })));
  const happened = sent.map(({ day, to, subject }) => `${day} to ${to}: ${subject.replace(reference, '')}`);
  const must = [...mails, ...mailsOfMatters, ...mailsOfSummaries].map(
    ([day, to, subject]) => `${day} to ${to}: ${subject}`,
  );
  return [
    ...pages.flatMap(({ day, phase, responsible }) => [
      ...differs(`${day} phase`, phase, valueOn(phasesFrom, day)),
      ...differs(`${day} responsible`, responsible, valueOn(responsibleFrom, day)),
    ]),
    ...must.filter((mail) => !happened.includes(mail)).map((mail) => `not mailed: ${mail}`),
    ...happened.filter((mail) => !must.includes(mail)).map((mail) => `mailed, but not expected: ${mail}`),
    ...duplicatesIn(happened).map((mail) => `mailed twice: ${mail}`),
    ...duplicatesIn(sent.map(({ messageId }) => messageId)).map((id) => `the same message twice: ${id}`),
    ...pages
      .filter(({ phase, expected }) => phase !== 'ended' && expected.length === 0)
      .map(({ day }) => `${day} nothing was expected of anybody`),
  ];
}

const differs = (what: string, is: string, must: string | undefined): string[] =>
  is === must ? [] : [`${what} was ${is}, and must be ${must ?? 'unknown'}`];

/** What somebody wrote, or is called, and can be read in a mail or in its appointment: nothing, if all is well. */
export const saidInMails = (mails: readonly StoredMail[], written: readonly string[]): string[] =>
  mails.flatMap(({ subject, text, html, attachments }) => {
    const appointments = attachments.map(({ content }) => Buffer.from(content).toString('utf8'));
    const whole = [subject, text, html ?? '', ...appointments].join('\n');
    return written.filter((one) => whole.includes(one)).map((one) => `the mail "${subject}" says: ${one}`);
  });
