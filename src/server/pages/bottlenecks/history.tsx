import type { BottleneckEvent } from '../../../domain/bottleneck';
import { formatDay } from '../../../words/day';
import type { Language, Words } from '../../../words';
import { Section, Timeline, TypedText, usePage } from '../../html';
import { textIn } from '../../matters/file';
import type { MatterHappened } from '../../matters/history';
import type { BottleneckFile, BottleneckMaterial } from './material';

interface Reader {
  words: Words;
  language: Language;
  file: BottleneckFile;
  material: BottleneckMaterial;
}

const dayIn = (event: BottleneckEvent): string => ('dueDay' in event ? event.dueDay : '');

function personIn(event: BottleneckEvent): string | null {
  if (event.type === 'ownerLeft') return event.person;
  return event.type === 'ownerAssigned' ? event.owner : null;
}

/** One line for what happened: codes, days and people in words. */
export function bottleneckLine(event: BottleneckEvent, { words, language, file, material }: Reader): string {
  const { bottleneck, matters } = words;
  const day = dayIn(event);
  return bottleneck.events[event.type]({
    kind: event.type === 'raised' ? bottleneck.kinds[event.kind] : '',
    reference: event.type === 'handoverAdded' ? (material.named.get(event.handover)?.reference ?? '') : '',
    person: file.nameOf(personIn(event)) || matters.somebody,
    day: day === '' ? '' : formatDay(day, language, { weekday: true }),
    outcome: event.type === 'resolved' ? bottleneck.outcomes[event.outcome] : '',
    step: event.type === 'rungClimbed' ? bottleneck.steps[event.kind] : '',
  });
}

const textId = (event: BottleneckEvent): string | null => {
  if (event.type === 'raised') return event.description;
  return 'text' in event ? event.text : null;
};

const byWhom = ({ personName, organisationName }: MatterHappened<'bottleneck'>, words: Words): string =>
  personName === null
    ? words.bottleneck.page.byOverstap
    : [personName, organisationName].filter((name) => name !== null).join(', ');

/** Everything that happened to it, newest first; what only the product notices of the directory is left out. */
export const History = ({ file, material }: { file: BottleneckFile; material: BottleneckMaterial }) => {
  const { words, language } = usePage();
  return (
    <Section id="history" title={words.bottleneck.page.history}>
      <Timeline
        items={material.history
          .filter(({ event }) => event.type !== 'surroundingsUpdated')
          .map((one) => {
            const text = textIn(file, textId(one.event));
            return {
              moment: one.at,
              title: bottleneckLine(one.event, { words, language, file, material }),
              by: byWhom(one, words),
              detail: text === null ? undefined : <TypedText>{text}</TypedText>,
            };
          })}
      />
    </Section>
  );
};
