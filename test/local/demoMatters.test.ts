import { proposals, returns, statusOf, faultStatuses } from '../../src/domain/bottleneck/fault';
import { caseStatusOf } from '../../src/domain/breakthrough';
import { caseStatuses } from '../../src/domain/breakthrough/state';
import { momentAt } from '../../src/domain/calendar/day';
import { nextMeeting } from '../../src/domain/conference/nextMeeting';
import { courseOf } from '../../src/domain/matters';
import { utrecht } from '../../src/domain/region/utrecht';
import { datesAround } from '../../src/local/demo/dates';
import {
  tellBottlenecks,
  tellCases,
  tellClusterConferences,
  tellFaults,
  tellTable,
} from '../../src/local/demo/matters/tellAll';
import { demoAround } from '../support/demoAround';

const moments = [
  ['a Saturday in autumn', '2026-11-21', '21:00'],
  ['an ordinary Wednesday', '2026-03-18', '09:30'],
  ['early on a Monday', '2027-05-10', '00:10'],
  ['between Christmas and New Year', '2026-12-29', '12:00'],
  ['the day after the Easter weekend', '2027-03-30', '16:00'],
  ['New Year’s Day', '2027-01-01', '23:55'],
  ['the first days of a quarter', '2026-07-02', '11:00'],
] as const;

const toldOn = (day: string, time: string) => {
  const dates = datesAround(momentAt(day, time));
  const around = demoAround(dates);
  const bottlenecks = tellBottlenecks(dates, around.owned);
  const faults = tellFaults(bottlenecks, dates, around.owned);
  const atTable = around.conference(null);
  const everywhere = utrecht.clusters.map(({ id }) => id);
  const cases = tellCases(dates, tellTable(dates, atTable), () => around.owned(everywhere));
  const told = { handovers: [], bottlenecks, cases };
  const conferences = [
    ...tellClusterConferences(dates, told, around.conference),
    tellTable(dates, atTable, told),
  ];
  return { dates, bottlenecks, faults, cases, conferences };
};

describe.each(moments)('told on %s', (_name, day, time) => {
  const told = toldOn(day, time);

  test('every cluster has its conference, one of them none that is structural', () => {
    expect(told.conferences.map(({ id }) => id)).toEqual([
      ...utrecht.clusters.map(({ id }) => `conference-${id}`),
      'breakthrough-utrecht',
    ]);
    const missed = told.conferences.filter(({ state }) => state.missedSince !== null);
    expect(missed.map(({ id }) => id)).toEqual(['conference-cluster-6']);
    const next = told.conferences.map(({ state }) => nextMeeting(state, utrecht.policy).kind);
    expect(next).toEqual(['planned', 'planned', 'planned', 'planned', 'none', 'none', 'planned']);
  });

  test('meetings were held, moved, cancelled, skipped and not held', () => {
    const types = new Set(
      told.conferences.flatMap(({ recorded }) => recorded.map(({ event }) => event.type)),
    );
    for (const type of [
      'conferenceHeld',
      'conferenceMoved',
      'conferenceCancelled',
      'conferenceSkipped',
      'conferenceNotHeld',
      'reportWritten',
      'cooperationScored',
      'replied',
      'itemAdded',
      'agendaMade',
      'actionCompleted',
    ] as const)
      expect(types).toContain(type);
    const actions = told.conferences.flatMap(({ state }) => state.actions);
    const late = actions.filter(({ doneOn, dueDay }) => doneOn === null && dueDay < told.dates.today);
    expect(late.length).toBeGreaterThan(0);
  });

  test('there is a fault and a case in every status', () => {
    expect(new Set(told.faults.map(({ state }) => statusOf(state)))).toEqual(new Set(faultStatuses));
    expect(new Set(told.cases.map(({ state }) => caseStatusOf(state)))).toEqual(new Set(caseStatuses));
  });

  test('what the rules propose was proposed, so that nothing new comes at the start', () => {
    const bottlenecks = told.bottlenecks.map(({ state }) => state);
    const faults = told.faults.map(({ state }) => state);
    expect(proposals(bottlenecks, faults, told.dates.today, utrecht)).toEqual([]);
    expect(returns(bottlenecks, faults)).toEqual([]);
  });

  test('nothing is due: the past has happened', () => {
    const all = [...told.conferences, ...told.bottlenecks, ...told.faults, ...told.cases];
    const due = all.filter(({ kind, state }) => {
      const at = courseOf(kind).nextDue(state, utrecht);
      return at !== null && at <= told.dates.now;
    });
    expect(due.map(({ id }) => id)).toEqual([]);
  });

  test('ids of texts are told once, by somebody, about their own handover or none', () => {
    const all = [...told.conferences, ...told.bottlenecks, ...told.faults, ...told.cases];
    const ids = all.flatMap(({ texts }) => texts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { state, texts } of told.cases)
      expect(texts.every(({ handover }) => handover === state.handover)).toBe(true);
  });
});
