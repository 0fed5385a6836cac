import { worksHere } from '../../../domain/conference/people';
import { ButtonLink, DayText, DescriptionList, Hint, Link, Paragraph, Section } from '../../html';
import { useWords } from '../../html/context';
import { textIn } from '../../matters/file';
import type { MatterFormState } from '../../matters/formState';
import { MatterPage } from '../../matters/layout';
import { paths } from '../../paths';
import { addressOf } from './addresses';
import { AgendaTable } from './agendaView';
import { conferenceName, mayAskOf, type ConferenceFile } from './file';
import { History } from './history';
import type { ConferenceMaterial } from './material';
import { Missed, Next } from './next';
import { Past } from './past';
import { PlaceText } from './placeText';

interface Props {
  file: ConferenceFile;
  form: MatterFormState;
  material: ConferenceMaterial;
  done: string | null;
}

const Agenda = ({ file, material }: Omit<Props, 'form' | 'done'>) => {
  const text = useWords().conference.agenda;
  const { policy } = file.rules;
  const isOpen = Boolean(file.state.next?.written);
  const mayAdd = !isOpen && mayAskOf(file, 'addItem');
  return (
    <Section id="agenda" title={text.title}>
      <Paragraph>
        {isOpen ? text.fixed : text.live({ days: policy[file.state.kind].workingDays.agenda })}
      </Paragraph>
      <Hint>{mayAskOf(file, 'decideItem') ? text.names : text.references}</Hint>
      <AgendaTable file={file} material={material} />
      <div class="app-button-group utrecht-button-group utrecht-button-group--row">
        {mayAdd ? <ButtonLink href={addressOf('add', file.id)}>{text.add}</ButtonLink> : null}
        <Link href={`${paths.conference(file.id)}?print=1`}>{text.print}</Link>
      </div>
    </Section>
  );
};

const Rhythm = ({ file }: { file: ConferenceFile }) => {
  const { conference } = useWords();
  const { page } = conference;
  const { series } = file.state;
  const mayChange = mayAskOf(file, 'setSeries');
  const extra = (series?.extra ?? []).filter((person) => worksHere(file.state, person)).map(file.nameOf);
  const weekday = conference.weekdays[series?.weekday as keyof typeof conference.weekdays];
  return (
    <Section id="rhythm" title={page.rhythm}>
      {series === null ? (
        <Paragraph>{page.rhythmNone}</Paragraph>
      ) : (
        <DescriptionList
          items={[
            { term: page.every, value: page.everyWeeks({ weeks: series.intervalWeeks, weekday }) },
            { term: page.time, value: `${series.time}, ${page.minutes({ minutes: series.minutes })}` },
            { term: page.where, value: <PlaceText place={textIn(file, series.place)} /> },
            { term: page.chair, value: file.nameOf(series.chair) },
            { term: page.extra, value: extra.length === 0 ? page.nobody : extra.join(', ') },
            { term: page.from, value: <DayText day={series.from} /> },
          ]}
        />
      )}
      {mayChange ? (
        <ButtonLink href={addressOf('rhythm', file.id)}>
          {series === null ? page.setRhythm : page.changeRhythm}
        </ButtonLink>
      ) : null}
    </Section>
  );
};

/** One conference: the next meeting, its agenda, the rhythm, and what was. */
export const ConferencePage = ({ file, form, material, done }: Props) => {
  const words = useWords();
  const { conference } = words;
  return (
    <MatterPage
      file={file}
      title={conferenceName(file.state.kind, material.place.name, words)}
      lead={material.place.neighbourhoods.join(', ') || undefined}
      back={{ href: paths.conferences, label: conference.page.back }}
      form={form}
      sentences={conference.refusals}
      done={done !== null && isDone(done, conference.done) ? conference.done[done] : undefined}
      wide
    >
      <Missed file={file} />
      <Next file={file} form={form} />
      <Agenda file={file} material={material} />
      <Rhythm file={file} />
      <Past file={file} meetings={material.meetings} />
      <History file={file} happened={material.happened} />
    </MatterPage>
  );
};

const isDone = <Known extends object>(command: string, known: Known): command is string & keyof Known =>
  command in known;
