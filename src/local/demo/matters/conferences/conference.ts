import { dayOf, type Day } from '../../../../domain/calendar/day';
import type { ConferenceSurroundings } from '../../../../domain/conference/state';
import { conferenceIdOf, tableIdOf } from '../../../../domain/matters';
import { utrecht } from '../../../../domain/region/utrecht';
import type { Dates } from '../../dates';
import { factsOn, type ToldAround } from '../facts';
import { tellMatter, type ToldMatter } from '../telling';
import { agreedOn, agreeRhythm, type ConferenceTelling, type Rhythm } from './steps';

/** The conference of a cluster, or without one the breakthrough table; with a rhythm, or only since a day. */
export type DemoConference = { cluster: string | null } & (
  | { rhythm: (dates: Dates) => Rhythm; tell: (t: ConferenceTelling) => void }
  | { startedOn: (dates: Dates) => Day }
);

export const idOfConference = ({ cluster }: Pick<DemoConference, 'cluster'>): string =>
  cluster === null ? tableIdOf(utrecht.id) : conferenceIdOf(cluster);

/** Tells one conference from the week in which its rhythm was agreed. */
export function tellConference(
  conference: DemoConference,
  dates: Dates,
  surroundings: ConferenceSurroundings,
  around: ToldAround,
): ToldMatter<'conference'> {
  const id = idOfConference(conference);
  const { cluster } = conference;
  const rhythm = 'rhythm' in conference ? conference.rhythm(dates) : null;
  const day = 'rhythm' in conference ? agreedOn(conference.rhythm(dates)) : conference.startedOn(dates);
  return tellMatter({ kind: 'conference', id, day, time: '09:00', dates, rules: utrecht }, (telling) => {
    telling.does('system', {
      type: 'startConference',
      conference: id,
      kind: cluster === null ? 'breakthroughTable' : 'conference',
      cluster,
      surroundings,
    });
    if (!rhythm || !('tell' in conference)) return;
    const t = { ...telling, facts: (on: Day) => factsOn(on, cluster, around) };
    t.goTo(day, '10:30');
    agreeRhythm(t, rhythm);
    conference.tell(t);
  });
}

export interface TableDay {
  number: number;
  day: Day;
}

/** The meetings that were held, the oldest first. */
export const heldMeetings = ({ recorded }: ToldMatter<'conference'>): TableDay[] =>
  recorded.flatMap(({ event, at }) =>
    event.type === 'conferenceHeld' ? [{ number: event.meeting, day: dayOf(at) }] : [],
  );
