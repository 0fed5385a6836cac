import type { FaultEvent } from '../../../domain/bottleneck/fault';
import { formatDay } from '../../../words/day';
import type { Language, Words } from '../../../words';
import { Section, Timeline, TypedText, usePage } from '../../html';
import { textIn } from '../../matters/file';
import type { FaultFile, FaultMaterial } from './material';

interface Reader {
  words: Words;
  language: Language;
  file: FaultFile;
}

function dayIn(event: FaultEvent): string {
  if (event.type === 'faultAccepted') return event.promisedDay;
  return event.type === 'changeRecorded' ? event.on : '';
}

function personIn(event: FaultEvent): string | null {
  if (event.type === 'faultAccepted') return event.keeper;
  return event.type === 'keeperLeft' ? event.person : null;
}

/** One line for what happened: codes, days and people in words. */
export function faultLine(event: FaultEvent, { words, language, file }: Reader): string {
  const day = dayIn(event);
  return words.fault.events[event.type]({
    party: event.type === 'faultAccepted' ? words.bottleneck.parties[event.party] : '',
    person: file.nameOf(personIn(event)) || words.matters.somebody,
    day: day === '' ? '' : formatDay(day, language, { weekday: true }),
    step: event.type === 'rungClimbed' ? words.fault.steps[event.kind] : '',
  });
}

/** Everything that happened to it, newest first. */
export const History = ({ file, material }: { file: FaultFile; material: FaultMaterial }) => {
  const { words, language } = usePage();
  return (
    <Section id="history" title={words.fault.history}>
      <Timeline
        items={material.history
          .filter(({ event }) => event.type !== 'surroundingsUpdated')
          .map(({ at, event, personName, organisationName }) => {
            const text = textIn(file, 'text' in event ? event.text : null);
            return {
              moment: at,
              title: faultLine(event, { words, language, file }),
              by:
                personName === null
                  ? words.bottleneck.page.byOverstap
                  : [personName, organisationName].filter((name) => name !== null).join(', '),
              detail: text === null ? undefined : <TypedText>{text}</TypedText>,
            };
          })}
      />
    </Section>
  );
};
