import { lifeAreas, readWatTelt, type Scorer, type WatTelt } from '../../../forms/watTelt';
import type { HandoverFile } from '../../handover/file';
import type { History } from '../../handover/history';
import {
  BarChart,
  ButtonGroup,
  ButtonLink,
  DayText,
  EmptyState,
  Paragraph,
  Section,
  Table,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Recorded = { start: WatTelt | null; end: WatTelt | null };

const moments = ['start', 'end'] as const;

/** The scores of the aftercare that runs or ran last. */
export function recordedScores(file: HandoverFile, history: History<'watTeltRecorded'>): Recorded {
  const of = (moment: 'start' | 'end') => {
    if ((file.state.aftercare?.watTelt[moment] ?? null) === null) return null;
    const found = history.happened.find(({ event }) => event.moment === moment);
    return readWatTelt(history.textOf(found?.event.scores));
  };
  return { start: of('start'), end: of('end') };
}

/** Is the overall score at the end lower than the one at the start? */
export const hasFallen = ({ start }: Recorded, { overall }: WatTelt): boolean =>
  start !== null && overall < start.overall;

const Chart = ({ scores, scorer }: { scores: Recorded; scorer: Scorer }) => {
  const { watTelt: text } = useWords();
  const shown = moments.filter((moment) => scores[moment] !== null);
  return (
    <BarChart
      title={text.chartOf({ who: text.inSentence[scorer] })}
      legend={shown.map((moment) => text[moment])}
      groups={lifeAreas.map((area) => ({
        label: text.areas[area],
        values: shown.map((moment) => scores[moment]?.[scorer][area] ?? null),
      }))}
      max={10}
    />
  );
};

const score = (value: number | undefined) => (value === undefined ? '–' : String(value));

const ScoreTable = (props: { scores: WatTelt; moment: 'start' | 'end'; day: string | null }) => {
  const { scores, moment, day } = props;
  const { watTelt: text } = useWords();
  const hasThird = Object.keys(scores.third).length > 0;
  const scorers: Scorer[] = hasThird ? ['client', 'worker', 'third'] : ['client', 'worker'];
  const rows = lifeAreas.map((area) => [
    text.areas[area],
    ...scorers.map((scorer) => score(scores[scorer][area])),
  ]);
  const overall = [text.overallShort, String(scores.overall), ...scorers.slice(1).map(() => '–')];
  return (
    <Table
      id={`wat-telt-${moment}`}
      caption={
        <>
          {text[moment]} {day === null ? null : <DayText day={day} />}
        </>
      }
      columns={[
        { label: text.area },
        ...scorers.map((scorer) => ({
          label: scorer === 'third' ? (scores.thirdPerson ?? text.third) : text[scorer],
          numeric: true,
        })),
      ]}
      rows={[...rows, overall]}
      empty={null}
    />
  );
};

const RecordLinks = ({ file }: { file: HandoverFile }) => {
  const { watTelt: text } = useWords();
  const watTelt = file.state.aftercare?.watTelt;
  if (!watTelt || !file.may('recordWatTelt')) return null;
  const link = (moment: 'start' | 'end') => `${paths.handover(file.id)}/nazorg/wat-telt?moment=${moment}`;
  return (
    <ButtonGroup>
      {watTelt.start === null ? <ButtonLink href={link('start')}>{text.recordStart}</ButtonLink> : null}
      {watTelt.end === null ? <ButtonLink href={link('end')}>{text.recordEnd}</ButtonLink> : null}
    </ButtonGroup>
  );
};

/** Wat Telt at the start and the end: drawn, with the numbers underneath. */
export const WatTeltSection = ({ file, scores }: { file: HandoverFile; scores: Recorded }) => {
  const { watTelt: text } = useWords();
  const recorded = scores.start !== null || scores.end !== null;
  const days = file.state.aftercare?.watTelt;
  return (
    <Section id="wat-telt" title={text.sectionTitle}>
      <Paragraph>{text.sectionText}</Paragraph>
      {recorded ? (
        <>
          <div class="app-charts">
            <Chart scores={scores} scorer="client" />
            <Chart scores={scores} scorer="worker" />
          </div>
          {moments.map((moment) => {
            const found = scores[moment];
            return found === null ? null : (
              <ScoreTable scores={found} moment={moment} day={days?.[moment] ?? null} />
            );
          })}
        </>
      ) : (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      )}
      <RecordLinks file={file} />
    </Section>
  );
};
