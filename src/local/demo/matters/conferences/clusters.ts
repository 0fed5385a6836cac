import { addDays, addWeeks } from '../../../../domain/calendar/day';
import { isWorkingDay } from '../../../../domain/calendar/workingDays';
import type { Dates } from '../../dates';
import { demoId } from '../../ids';
import type { DemoConference } from './conference';
import { answerInvitation, holdMeeting, nextOf, type ConferenceTelling, type HeldMeeting } from './steps';
import { actions, cooperation, reports } from './texts';

const sixWeekly = { intervalWeeks: 6, meetingsBefore: 3, time: '10:00', minutes: 90, by: 'jolanda' } as const;

/** So many meetings of the years before, with a report each. */
function holdEarlier(
  t: ConferenceTelling,
  people: Pick<HeldMeeting, 'present' | 'chair' | 'writer'>,
  times: number,
): void {
  for (let at = 0; at < times; at += 1)
    holdMeeting(t, { ...people, actions: [], report: reports[at % reports.length] });
}

/** Every six weeks, with everything that belongs to it; the next one is announced. */
const first: DemoConference = {
  cluster: 'cluster-1',
  rhythm: ({ ahead }) => ({
    ...sixWeekly,
    meetingsBefore: sixWeekly.meetingsBefore + 12,
    on: ahead(8),
    chair: 'eline',
    place: 'Buurtcentrum Zuilen, kamer 2',
    extra: ['thijs'],
  }),
  tell: (t) => {
    const present = { marit: 'present', eline: 'present', omar: 'present', youssef: 'absent' } as const;
    const people = { present, chair: 'eline', writer: 'marit' };
    holdEarlier(t, people, 12);
    holdMeeting(t, {
      ...people,
      actions: [{ what: actions.phoneList, owner: 'omar', within: 10, doneAfter: 7 }],
      scores: [
        ['marit', 'sender', 7, cooperation.sender[0]],
        ['eline', 'receiver', 7, cooperation.receiver[1]],
      ],
      report: reports[0],
    });
    holdMeeting(t, {
      ...people,
      actions: [{ what: actions.corporation, owner: 'marit', within: 5, doneAfter: 4 }],
      scores: [
        ['marit', 'sender', 7, cooperation.sender[1]],
        ['eline', 'receiver', 8, cooperation.receiver[0]],
      ],
      report: reports[1],
    });
    holdMeeting(t, {
      ...people,
      actions: [
        { what: actions.together, owner: 'eline', within: 6, doneAfter: 6 },
        { what: actions.administrator, owner: 'marit', within: 16 },
        { what: actions.checkIns, owner: 'omar', within: 30 },
      ],
      scores: [
        ['marit', 'sender', 8, cooperation.sender[2]],
        ['eline', 'receiver', 8, cooperation.receiver[2]],
      ],
      report: reports[2],
    });
    t.goTo(t.dates.ago(1), '11:20');
    answerInvitation(t, 'marit', 'yes');
    answerInvitation(t, 'youssef', 'no');
    addPoint(t, 'marit', 'Hoe regelen we de bereikbaarheid in de kerstvakantie?');
  },
};

function addPoint(t: ConferenceTelling, player: string, words: string): void {
  const text = t.text(player, 'addedItem', words);
  const item = demoId(t.state().id, 'added', t.state().added.length);
  t.does(player, { type: 'addItem', item, handover: null, text });
}

/** The next one was moved; the agenda is there, and most have answered. */
const second: DemoConference = {
  cluster: 'cluster-2',
  rhythm: ({ ahead }) => ({
    ...sixWeekly,
    meetingsBefore: sixWeekly.meetingsBefore + 8,
    on: ahead(1),
    chair: 'youssef',
    time: '13:30',
    place: 'Videogesprek, link volgt in de agenda',
  }),
  tell: (t) => {
    const present = { youssef: 'present', stefan: 'present', karima: 'absent' } as const;
    const people = { present, chair: 'youssef', writer: 'stefan' };
    holdEarlier(t, people, 8);
    for (const report of reports) {
      holdMeeting(t, {
        ...people,
        actions: [{ what: actions.daytime, owner: 'stefan', within: 12, doneAfter: 9 }],
        scores: [['youssef', 'sender', 6, cooperation.sender[1]]],
        report,
      });
    }
    t.goTo(t.dates.ago(5), '16:10');
    const { number, time, place } = nextOf(t);
    const text = t.text(
      'youssef',
      'moveConference',
      'De zaal is dubbel geboekt. Een dag later kan iedereen.',
    );
    t.does('youssef', { type: 'moveConference', meeting: number, day: t.dates.ahead(2), time, place, text });
    t.goTo(t.dates.ago(2), '09:05');
    answerInvitation(t, 'stefan', 'yes');
    answerInvitation(t, 'marit', 'deputy');
  },
};

/** One was skipped; the last one was yesterday, and its report is still to be written. */
const third: DemoConference = {
  cluster: 'cluster-3',
  rhythm: ({ ago }) => ({
    ...sixWeekly,
    on: ago(1),
    meetingsBefore: 6,
    chair: 'marit',
    place: 'Wijkbureau Binnenstad, eerste verdieping',
  }),
  tell: (t) => {
    const present = { marit: 'present', priya: 'present', wouter: 'present' } as const;
    const people = { present, chair: 'marit', writer: 'priya' };
    holdEarlier(t, people, 4);
    holdMeeting(t, {
      ...people,
      actions: [{ what: actions.phoneList, owner: 'wouter', within: 8, doneAfter: 8 }],
      report: reports[0],
    });
    t.goTo(addDays(nextOf(t).day, -6), '12:00');
    t.does('marit', {
      type: 'skipConference',
      meeting: nextOf(t).number,
      reason: 'nothingToDiscuss',
      text: t.text('marit', 'skipConference', 'Er lopen deze weken maar twee overdrachten en die gaan goed.'),
    });
    holdMeeting(t, {
      ...people,
      actions: [
        { what: actions.daytime, owner: 'priya', within: 15 },
        { what: actions.administrator, owner: 'marit', within: 9 },
      ],
    });
  },
};

/** Nobody came the time before last; the one of today, or of the last working day, can be opened. */
const fourth: DemoConference = {
  cluster: 'cluster-4',
  rhythm: (dates) => ({
    ...sixWeekly,
    on: todayOrBefore(dates),
    time: '09:30',
    chair: 'aisha',
    place: 'Buurthuis Hoograven',
  }),
  tell: (t) => {
    const present = { daphne: 'present', aisha: 'present', joost: 'deputy' } as const;
    const people = { present, chair: 'aisha', writer: 'daphne' };
    holdMeeting(t, {
      ...people,
      actions: [{ what: actions.checkIns, owner: 'daphne', within: 10, doneAfter: 12 }],
      scores: [['aisha', 'receiver', 6, cooperation.receiver[1]]],
      report: reports[1],
    });
    t.goTo(nextOf(t).day, '11:15');
    t.does('aisha', {
      type: 'recordNotHeld',
      meeting: nextOf(t).number,
      reason: 'senderAbsent',
      text: t.text('aisha', 'notHeld', 'De contactpersoon was ziek en de vervanger wist het niet.'),
    });
    holdMeeting(t, {
      ...people,
      actions: [{ what: actions.corporation, owner: 'aisha', within: 20 }],
      report: reports[2],
    });
  },
};

const todayOrBefore = ({ today, calendar, ago }: Dates) => (isWorkingDay(today, calendar) ? today : ago(1));

/** The next one was cancelled, and a new day is asked. */
const fifth: DemoConference = {
  cluster: 'cluster-5',
  rhythm: ({ ahead }) => ({
    ...sixWeekly,
    on: ahead(1),
    meetingsBefore: 2,
    chair: 'mehmet',
    place: 'Krachtstation Kanaleneiland',
  }),
  tell: (t) => {
    const present = { daphne: 'present', mehmet: 'present', bas: 'present' } as const;
    const people = { present, chair: 'mehmet', writer: 'bas' };
    for (const report of [reports[1], reports[0]]) {
      holdMeeting(t, {
        ...people,
        actions: [{ what: actions.together, owner: 'mehmet', within: 14, doneAfter: 13 }],
        report,
      });
    }
    t.goTo(t.dates.ago(3), '15:30');
    t.does('mehmet', {
      type: 'cancelConference',
      meeting: nextOf(t).number,
      reason: 'tooFewPeople',
      text: t.text('mehmet', 'cancelConference', 'Twee van de vier zijn ziek. We zoeken een nieuwe dag.'),
    });
  },
};

/** Nobody ever agreed on a rhythm: no structural conference. */
const sixth: DemoConference = { cluster: 'cluster-6', startedOn: ({ today }) => addWeeks(today, -20) };

export const clusterConferences: readonly DemoConference[] = [first, second, third, fourth, fifth, sixth];
