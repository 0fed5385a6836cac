import type { CaseEvent } from '../../../domain/breakthrough';
import { formatDay } from '../../../words/day';
import type { Language, Words } from '../../../words';
import { Section, Timeline, TypedText, usePage } from '../../html';
import { textIn } from '../../matters/file';
import type { MatterHappened } from '../../matters/history';
import type { CaseFile, CaseMaterial } from './material';

interface Reader {
  words: Words;
  language: Language;
  file: CaseFile;
}

function personIn(event: CaseEvent): string | null {
  if (event.type === 'ownerLeft') return event.person;
  return 'owner' in event ? event.owner : null;
}

const dayIn = (event: CaseEvent): string | null => ('dueDay' in event ? event.dueDay : null);

/** One line for what happened: codes, days and people in words. */
export function caseLine(event: CaseEvent, { words, language, file }: Reader): string {
  const { breakthrough, matters } = words;
  const day = dayIn(event);
  return breakthrough.events[event.type]({
    person: file.nameOf(personIn(event)) || matters.somebody,
    day: day === null ? '' : formatDay(day, language, { weekday: true }),
    rule: event.type === 'judged' ? breakthrough.rules[event.rule] : '',
    outcome: event.type === 'outcomeReviewed' ? breakthrough.reviews[event.outcome] : '',
    step: event.type === 'rungClimbed' ? breakthrough.steps[event.kind] : '',
  });
}

const textId = (event: CaseEvent): string | null => {
  if (event.type === 'broughtIn') return event.question;
  return 'text' in event ? event.text : null;
};

const byWhom = ({ personName, organisationName }: MatterHappened<'case'>, words: Words): string =>
  personName === null
    ? words.overview.byOverstap
    : [personName, organisationName].filter((name) => name !== null).join(', ');

/** Everything that happened to it, newest first; what only the product notices of the directory is left out. */
export const History = ({ file, material }: { file: CaseFile; material: CaseMaterial }) => {
  const { words, language } = usePage();
  return (
    <Section id="history" title={words.breakthrough.page.history}>
      <Timeline
        items={material.history
          .filter(({ event }) => event.type !== 'surroundingsUpdated')
          .map((one) => {
            const text = textIn(file, textId(one.event));
            return {
              moment: one.at,
              title: caseLine(one.event, { words, language, file }),
              by: byWhom(one, words),
              detail: text === null ? undefined : <TypedText>{text}</TypedText>,
            };
          })}
      />
    </Section>
  );
};
