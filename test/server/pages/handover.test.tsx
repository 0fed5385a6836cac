import { nl } from '../../../src/words/nl';
import { offered } from '../../../src/server/pages/handover/actions';
import { OverviewPage } from '../../../src/server/pages/handover/page';
import { courseSteps } from '../../../src/server/pages/handover/steps';
import type { Player } from '../../support/cast';
import { clientName, fileFor } from '../../support/handoverFile';
import {
  accepted,
  closed,
  filled,
  signed,
  started,
  submitted,
  transferred,
  type Story,
} from '../../support/story';
import { drawPage } from '../support/drawPage';

const drawn = (player: Player, story: Story) =>
  drawPage(<OverviewPage file={fileFor(player, story)} drafted={[]} bottlenecks={[]} openCase={null} />);

const current = (story: Story) =>
  courseSteps(fileFor('senderContact', story)).find(({ state }) => state === 'current')?.phase;

describe('what the page of a handover shows to whom', () => {
  it('shows staff of the sender the client, the points and what happens next', () => {
    const page = drawn('senderCaseWorker', started());
    for (const text of [clientName, nl.points.finances.title, nl.overview.document, nl.building.nextStepsYou])
      expect(page).toContain(text);
  });

  it('shows the neighbourhood who comes, from where and when, and nothing else before it accepts', () => {
    const page = drawn('receiverContact', submitted());
    for (const text of [clientName, 'De Zender', '1 mei 2026', '/beoordelen']) expect(page).toContain(text);
    for (const text of [nl.points.finances.title, nl.overview.logbook + '<', nl.overview.courseTitle])
      expect(page).not.toContain(text);
    expect(drawn('receiverContact', accepted())).toContain(nl.points.finances.title);
  });

  it('shows a programme manager the course without the name and without the points', () => {
    const page = drawn('programmeManager', signed());
    expect(page).toContain(nl.overview.factsTitle);
    expect(page).not.toContain(clientName);
    for (const { title } of Object.values(nl.points)) expect(page).not.toContain(title);
  });
});

describe('the steps of the course', () => {
  it('follow the phase', () => {
    expect(current(started())).toBe('preparation');
    expect(current(submitted())).toBe('submitted');
    expect(current(accepted())).toBe('acquaintance');
    expect(current(transferred())).toBe('aftercare');
    expect(current(closed())).toBe('pulse');
  });

  it('say by when, in the words of the same policy as the clock', () => {
    const page = drawn('receiverContact', accepted());
    expect(page).toContain(nl.phases.acquaintance.rule({ days: 5 }));
    expect(page).toContain(nl.overview.atTheLatest);
  });

  it('offer one action, to who may do it', () => {
    const action = (player: Player, story: Story) =>
      courseSteps(fileFor(player, story)).find(({ state }) => state === 'current')?.action?.kind;
    expect(action('senderContact', filled())).toBe('submitDocument');
    expect(action('senderCaseWorker', filled(started()))).toBe('fillDocument');
    expect(action('receiverContact', accepted())).toBe('planAcquaintance');
  });

  it('pass over what a withdrawn handover never reached', () => {
    const story = submitted().by('senderContact', { type: 'withdraw', reason: 'moved', text: null });
    const states = courseSteps(fileFor('senderContact', story)).map(({ state }) => state);
    expect(states).toEqual(['done', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped']);
  });
});

describe('what somebody can do', () => {
  it('is what the rules allow them in this phase', () => {
    expect(offered(fileFor('senderContact', started()))).toMatchObject({
      course: ['grondslag', 'verhuisdag', 'indienen'],
      around: expect.arrayContaining(['pauze', 'intrekken']),
    });
    expect(offered(fileFor('senderManager', transferred())).around).toContain('vangnet');
    expect(offered(fileFor('senderContact', started())).around).not.toContain('vastgelopen');
  });
});

describe('the moving day at risk', () => {
  it('is shown when the submission comes less than ten working days before it', () => {
    const late = started({ start: { plannedMovingDay: '2026-03-10' } });
    expect(drawn('senderContact', late)).toContain(nl.overview.atRiskTitle);
    expect(drawn('senderContact', started())).not.toContain(nl.overview.atRiskTitle);
  });
});
