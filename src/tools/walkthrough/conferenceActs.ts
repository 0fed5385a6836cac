import { conferenceFacts } from '../../db/matters/facts';
import type { ClockTime, Day } from '../../domain/calendar/day';
import type { NotHeldReason, ReplyAnswer, Series, Side } from '../../domain/conference/state';
import { loadMatter } from '../../db/matters/load';
import { demoId } from '../../local/demo/ids';
import { personId } from '../../local/demo/people';
import type { Act } from './acts';
import { askMatter, matters, matterText, startConference } from './matterScene';
import type { Scene } from './scene';

type Which = 'conference' | 'table';

const idsOf = (keys: readonly string[]) => keys.map(personId);

/** The product starts it for the cluster or the region; the rhythm is somebody's to say. */
export const setRhythm =
  (
    which: Which,
    series: Omit<Series, 'place' | 'chair' | 'extra'> & { chair: string; extra: readonly string[] },
  ) =>
  (who: string): Act =>
  async (scene, today) => {
    await startConference(scene, which, today);
    const { id } = matters[which];
    await askMatter(scene, who, matters[which], {
      type: 'setSeries',
      series: {
        ...series,
        place: await matterText(scene, who, id, 'place', 'Buurthuis De Dreef, zaal 2'),
        chair: personId(series.chair),
        extra: idsOf(series.extra),
      },
    });
  };

/** The coming meeting of that conference: its number, and the sequence of its invitation. */
async function coming(scene: Scene, which: Which) {
  const loaded = await loadMatter(scene.stage.pool, 'conference', matters[which].id);
  const next = loaded?.state.next;
  if (!next) throw new Error('There is no meeting');
  return next;
}

export const reply =
  (which: Which, answer: ReplyAnswer) =>
  (who: string): Act =>
  async (scene) => {
    const { number, sequence } = await coming(scene, which);
    await askMatter(scene, who, matters[which], { type: 'reply', meeting: number, sequence, answer });
  };

export const move =
  (which: Which, day: Day, time: ClockTime, why: string) =>
  (who: string): Act =>
  async (scene) => {
    const { number, place } = await coming(scene, which);
    const text = await matterText(scene, who, matters[which].id, 'moveConference', why);
    await askMatter(scene, who, matters[which], {
      type: 'moveConference',
      meeting: number,
      day,
      time,
      place,
      text,
    });
  };

export const skip =
  (which: Which, reason: NotHeldReason) =>
  (who: string): Act =>
  async (scene) => {
    const { number } = await coming(scene, which);
    await askMatter(scene, who, matters[which], {
      type: 'skipConference',
      meeting: number,
      reason,
      text: null,
    });
  };

/** The agenda of that moment, and who is there. */
export const open =
  (which: Which, present: readonly string[]) =>
  (who: string): Act =>
  async (scene) => {
    const { number } = await coming(scene, which);
    const facts = await conferenceFacts(scene.stage.ownerPool, matters[which].id);
    await askMatter(scene, who, matters[which], { type: 'open', meeting: number, facts });
    const people = idsOf(present).map((person) => ({ person, presence: 'present' as const }));
    await askMatter(scene, who, matters[which], { type: 'recordAttendance', meeting: number, people });
  };

/** The item of the open meeting that is about this; the walkthrough ends when it is not on the agenda. */
async function itemAbout(scene: Scene, which: Which, of: string): Promise<string> {
  const { written } = await coming(scene, which);
  const item = written?.items.find(({ id, handover }) => handover === of || id.endsWith(`:${of}`));
  if (!item) throw new Error(`Not on the agenda: ${JSON.stringify(written?.items)}`);
  return item.id;
}

export const decide =
  (which: Which, of: string, decision: string) =>
  (who: string): Act =>
  async (scene) => {
    const { number } = await coming(scene, which);
    const item = await itemAbout(scene, which, of);
    const text = await matterText(scene, who, matters[which].id, 'decideItem', decision);
    await askMatter(scene, who, matters[which], {
      type: 'decideItem',
      meeting: number,
      item,
      text,
      basedOn: null,
    });
  };

const action = demoId('walkthrough action');

export const addAction =
  (of: string, what: string, owner: string, dueDay: Day) =>
  (who: string): Act =>
  async (scene) => {
    const { number } = await coming(scene, 'conference');
    await askMatter(scene, who, matters.conference, {
      type: 'addAction',
      meeting: number,
      action,
      item: await itemAbout(scene, 'conference', of),
      what: await matterText(scene, who, matters.conference.id, 'addAction', what),
      owner: personId(owner),
      dueDay,
    });
  };

export const completeAction =
  () =>
  (who: string): Act =>
  (scene) =>
    askMatter(scene, who, matters.conference, { type: 'completeAction', action, text: null });

export const close =
  (which: Which) =>
  (who: string): Act =>
  async (scene) => {
    const { number } = await coming(scene, which);
    await askMatter(scene, who, matters[which], { type: 'close', meeting: number });
  };

export const score =
  (side: Side, meeting: number, value: number) =>
  (who: string): Act =>
  async (scene) => {
    const text = await matterText(scene, who, matters.conference.id, 'scoreCooperation', `Een ${value}.`);
    await askMatter(scene, who, matters.conference, {
      type: 'scoreCooperation',
      meeting,
      side,
      score: value,
      text,
    });
  };

export const report =
  (which: Which, meeting: number, content: string) =>
  (who: string): Act =>
  async (scene) => {
    const text = await matterText(scene, who, matters[which].id, 'writeReport', content);
    await askMatter(scene, who, matters[which], { type: 'writeReport', meeting, text });
  };
