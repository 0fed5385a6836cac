import type { ComponentChildren } from 'preact';
import { render as renderToString } from 'preact-render-to-string';
import type { ClientExport, ExportedHandover } from '../../../db/clientExport';
import type { Moment } from '../../../domain/calendar/day';
import { pointTemplate, type Question } from '../../../domain/template';
import { lifeAreas, readWatTelt, scorers } from '../../../forms/watTelt';
import { formatDay, formatMoment } from '../../../words/day';
import type { Language, Words } from '../../../words';
import { eventLine } from '../../handover/eventLine';

interface Reader {
  words: Words;
  language: Language;
}

interface Exported extends Reader {
  found: ClientExport;
  madeAt: Moment;
}

type OfHandover = Reader & { handover: ExportedHandover };

const Facts = ({ facts }: { facts: readonly (readonly [string, string])[] }) => (
  <dl>
    {facts.map(([term, value]) => (
      <>
        <dt>{term}</dt>
        <dd>{value === '' ? '–' : value}</dd>
      </>
    ))}
  </dl>
);

const Items = ({ words, items }: { words: Words; items: ComponentChildren[] }) =>
  items.length === 0 ? (
    <p>{words.privacy.export.nothing}</p>
  ) : (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );

const dayOrNothing = (day: string | null | undefined, language: Language) =>
  day ? formatDay(day, language, { weekday: false, year: true }) : '';

const answerIn = ({ kind }: Question, answer: string, language: Language) =>
  kind === 'day' ? dayOrNothing(answer, language) : answer;

const Document = ({ handover, words, language }: OfHandover) => (
  <>
    <h3>{words.privacy.export.document}</h3>
    {handover.points.map(({ point, versions }) => (
      <>
        <h4>{words.points[point].title}</h4>
        {versions.map(({ content, createdAt, authorName }) => (
          <>
            <p>
              {words.privacy.export.version} {formatMoment(createdAt, language)}, {authorName}
            </p>
            <Facts
              facts={pointTemplate(handover.template, point).questions.map((question) => [
                words.points[point].questions[question.key]?.label ?? question.key,
                answerIn(question, content.answers[question.key] ?? '', language),
              ])}
            />
            {content.stillNeeded.map(({ what, side, by }) => (
              <p>
                {words.privacy.export.stillNeeded}: {what}, {words.codes.side[side]},{' '}
                {dayOrNothing(by, language)}
              </p>
            ))}
          </>
        ))}
      </>
    ))}
  </>
);

/** A text as it was written; scores are kept as a text as well. */
const Written = ({ content, words }: { content: string; words: Words }) => {
  const scores = readWatTelt(content);
  if (scores === null) return <>{content}</>;
  const text = words.watTelt;
  const given = scorers.flatMap((scorer) =>
    lifeAreas.flatMap((area): (readonly [string, string])[] => {
      const score = scores[scorer][area];
      const who = scorer === 'third' ? (scores.thirdPerson ?? text.third) : text.inSentence[scorer];
      return score === undefined ? [] : [[text.scoreOf({ area: text.areas[area], who }), String(score)]];
    }),
  );
  return (
    <>
      {text.sectionTitle}
      <Facts facts={[[text.overallShort, String(scores.overall)], ...given]} />
    </>
  );
};

const Course = ({ handover, words, language }: OfHandover) => {
  const nameOf = (person: string) => handover.people.find(({ id }) => id === person)?.name ?? '';
  return (
    <>
      <h3>{words.privacy.export.course}</h3>
      <Items
        words={words}
        items={handover.course.map(({ at, event, personName }) => (
          <>
            {formatMoment(at, language)}, {personName ?? words.privacy.export.nobody}:{' '}
            {eventLine(event, { words, language, reasons: true, nameOf })}
          </>
        ))}
      />
    </>
  );
};

const Looks = ({ handover, words, language }: OfHandover) => {
  const text = words.privacy.export;
  return (
    <>
      <h3>{text.looks}</h3>
      <Items
        words={words}
        items={handover.looks.map(({ day, personName, organisationName, deeds }) => (
          <>
            {dayOrNothing(day, language)}:{' '}
            {[personName ?? text.nobody, organisationName].filter(Boolean).join(', ')}:{' '}
            {[...new Set(deeds.map(({ kind }) => text.kinds[kind]))].join(', ')}
          </>
        ))}
      />
    </>
  );
};

type OfTexts = Pick<OfHandover, 'words' | 'language'> & Pick<OfHandover['handover'], 'texts'>;

const Texts = ({ texts, words, language }: OfTexts) => (
  <Items
    words={words}
    items={texts.map(({ content, createdAt, authorName }) => (
      <>
        {formatMoment(createdAt, language)}, {authorName ?? words.privacy.export.nobody}:{' '}
        <Written {...{ content, words }} />
      </>
    ))}
  />
);

const Handover = ({ handover, words, language }: OfHandover) => {
  const { state, people, texts, spoken } = handover;
  const text = words.privacy.export;
  return (
    <section>
      <h2>{text.handover({ reference: state.reference })}</h2>
      <Facts
        facts={[
          [text.from, handover.senderName],
          [text.to, `${handover.receiverName}, ${handover.neighbourhoodName}`],
          [text.phase, words.phases[state.phase].title],
          [text.movingDay, dayOrNothing(state.plannedMovingDay, language)],
          [text.basis, state.basis ? words.codes.basisKind[state.basis.kind] : ''],
          [text.informedOn, dayOrNothing(state.basis?.informedOn, language)],
          [text.consentWithdrawnOn, dayOrNothing(state.consentWithdrawnOn, language)],
        ]}
      />
      <h3>{text.people}</h3>
      <Items
        words={words}
        items={people.map(({ name, organisationName, phone }) =>
          [name, organisationName, phone].filter((part) => part !== '').join(', '),
        )}
      />
      <Document {...{ handover, words, language }} />
      <h3>{text.texts}</h3>
      <Texts {...{ texts, words, language }} />
      <h3>{text.spoken}</h3>
      <Texts {...{ texts: spoken, words, language }} />
      <Course {...{ handover, words, language }} />
      <Looks {...{ handover, words, language }} />
    </section>
  );
};

/** The readable file: one page without scripts or anything from elsewhere, to read and to print. */
export function exportDocument({ found, madeAt, words, language }: Exported): string {
  const { client, handovers } = found;
  const text = words.privacy.export;
  const title = text.title({ name: client.name });
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        <p>
          {text.madeOn} {formatMoment(madeAt, language)}
        </p>
        <h2>{text.client}</h2>
        <Facts
          facts={[
            [text.name, client.name],
            [text.birthDate, dayOrNothing(client.birthDate, language)],
            [text.phone, client.phone],
            [text.enteredAt, formatMoment(client.enteredAt, language)],
          ]}
        />
        {handovers.map((handover) => (
          <Handover {...{ handover, words, language }} />
        ))}
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
