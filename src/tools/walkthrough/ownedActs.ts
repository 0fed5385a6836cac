import { loadHandover } from '../../db/handovers';
import { caseSurroundings, clusterSurroundings } from '../../db/matters/surroundings';
import { raisable } from '../../domain/bottleneck';
import { meetingIdOf, type BottleneckOutcome } from '../../domain/bottleneck/state';
import { rulesOfThumb } from '../../domain/breakthrough/state';
import type { Day } from '../../domain/calendar/day';
import { utrecht } from '../../domain/region/utrecht';
import { personId } from '../../local/demo/people';
import type { Act } from './acts';
import { askMatter, matters, matterText } from './matterScene';
import { handover, stalledHandover, startHandover } from './scene';

export const startStalling =
  (movingDay: Day) =>
  (who: string): Act =>
  (scene, today) =>
    startHandover(scene, who, today, {
      id: stalledHandover,
      reference: 'OV-2030-0002',
      givenName: 'Noor',
      neighbourhood: 'west',
      movingDay,
    });

export const explainStall =
  () =>
  (who: string): Act =>
  ({ ask }) =>
    ask(who, { type: 'explainStall', reason: 'waitingForHome', engaged: 'yes', text: null }, stalledHandover);

export const withdraw =
  () =>
  (who: string): Act =>
  ({ ask }) =>
    ask(who, { type: 'withdraw', reason: 'moved', text: null }, stalledHandover);

/** As the page does it: the reason is filled in from what went wrong in the handover. */
export const raiseAtStall =
  (owner: string, dueDay: Day) =>
  (who: string): Act =>
  async (scene, today) => {
    const loaded = await loadHandover(scene.stage.pool, stalledHandover);
    const found =
      loaded && raisable(loaded.state, loaded.policy, today).find((one) => one.reason.kind === 'stall');
    const area = { region: utrecht.id, clusters: ['cluster-1'], today };
    const surroundings = await clusterSurroundings(scene.stage.pool, area);
    if (!found || !surroundings) throw new Error('The handover has not stalled');
    const { id } = matters.bottleneck;
    await askMatter(scene, who, matters.bottleneck, {
      type: 'raise',
      bottleneck: id,
      kind: found.kind,
      description: await matterText(scene, who, id, 'description', 'De woning komt later vrij dan beloofd.'),
      origin: { kind: 'handover', handover: stalledHandover, reason: found.reason },
      clusters: [],
      hits: [found.hit],
      owner: personId(owner),
      dueDay,
      surroundings,
    });
  };

export const resolve =
  (outcome: BottleneckOutcome, how: string) =>
  (who: string): Act =>
  async (scene) => {
    const text = await matterText(scene, who, matters.bottleneck.id, 'resolve', how);
    await askMatter(scene, who, matters.bottleneck, { type: 'resolve', outcome, text });
  };

export const bringIn =
  (question: string) =>
  (who: string): Act =>
  async (scene, today) => {
    const surroundings = await caseSurroundings(scene.stage.pool, { handover, today });
    if (!surroundings) throw new Error('The handover is not on record');
    await askMatter(scene, who, matters.case, {
      type: 'bringIn',
      case: matters.case.id,
      handover,
      cluster: 'cluster-1',
      bottleneck: null,
      question: await matterText(scene, who, matters.case.id, 'question', question),
      openCase: null,
      surroundings,
    });
  };

const tableOf = (meeting: number) => meetingIdOf(matters.table.id, meeting);

/** Along the five rules of thumb: everything holds but the money. */
export const judge =
  (meeting: number) =>
  (who: string): Act =>
  async (scene) => {
    for (const rule of rulesOfThumb) {
      const text = await matterText(scene, who, matters.case.id, 'judge', `Over ${rule}.`);
      const holds = rule !== 'healthyFinances';
      await askMatter(scene, who, matters.case, {
        type: 'judge',
        meeting: tableOf(meeting),
        rule,
        holds,
        text,
      });
    }
  };

export const decideCase =
  (meeting: number, decision: string, owner: string, dueDay: Day) =>
  (who: string): Act =>
  async (scene) => {
    const text = await matterText(scene, who, matters.case.id, 'decideCase', decision);
    await askMatter(scene, who, matters.case, {
      type: 'decideCase',
      meeting: tableOf(meeting),
      text,
      owner: personId(owner),
      dueDay,
    });
  };

export const completeDecision =
  () =>
  (who: string): Act =>
  (scene) =>
    askMatter(scene, who, matters.case, { type: 'completeDecision', text: null });

export const review =
  (meeting: number, how: string) =>
  (who: string): Act =>
  async (scene) => {
    const text = await matterText(scene, who, matters.case.id, 'reviewOutcome', how);
    await askMatter(scene, who, matters.case, {
      type: 'reviewOutcome',
      meeting: tableOf(meeting),
      outcome: 'solved',
      text,
      dueDay: null,
    });
  };
