import { loadMatter } from '../../db/matters/load';
import { currentMatterRules } from '../../db/matters/rules';
import { conferenceSurroundings } from '../../db/matters/surroundings';
import { saveMatterText } from '../../db/matters/texts';
import type { Day } from '../../domain/calendar/day';
import {
  conferenceIdOf,
  courseOf,
  tableIdOf,
  type MatterCommands,
  type MatterKind,
} from '../../domain/matters';
import { utrecht } from '../../domain/region/utrecht';
import { demoId } from '../../local/demo/ids';
import { personId } from '../../local/demo/people';
import { actorFor } from '../../local/demo/roles';
import { wordsFor } from '../../words';
import type { Expected } from './diary';
import type { Scene } from './scene';

const cluster = 'cluster-1';

/** What lives beside the handover in this story, in the order in which it begins. */
export const matters = {
  conference: { kind: 'conference', id: conferenceIdOf(cluster) },
  bottleneck: { kind: 'bottleneck', id: demoId('walkthrough bottleneck') },
  table: { kind: 'conference', id: tableIdOf(utrecht.id) },
  case: { kind: 'case', id: demoId('walkthrough case') },
} as const satisfies Record<string, { kind: MatterKind; id: string }>;

/** Somebody by key, or `nobody`: the product itself. */
type Who = string;

const requestOf = <K extends MatterKind>(who: Who, command: MatterCommands[K], id: string) => ({
  id,
  actor: who === 'nobody' ? ({ kind: 'system' } as const) : actorFor(personId(who)),
  command,
});

const answered = (outcome: { kind: string }, what: string) => {
  if (outcome.kind !== 'done') throw new Error(`${what}: ${JSON.stringify(outcome)}`);
};

const requestIds = new Map<Scene, number>();

function nextId(scene: Scene): string {
  const count = (requestIds.get(scene) ?? 0) + 1;
  requestIds.set(scene, count);
  return demoId('walkthrough matter', count);
}

/** Asks it over Temporal, as the pages do; a no ends the walkthrough. */
export async function askMatter<K extends MatterKind>(
  scene: Scene,
  who: Who,
  { kind, id }: { kind: K; id: string },
  command: MatterCommands[K],
): Promise<void> {
  const onRecord = await loadMatter(scene.stage.pool, kind, id);
  const request = requestOf<K>(who, command, nextId(scene));
  const outcome = onRecord
    ? await scene.stage.matters.execute(kind, id, request, onRecord)
    : await scene.stage.matters.start(kind, id, request, await currentMatterRules(scene.stage.pool));
  answered(outcome, `${command.type} by ${who}`);
}

export const matterText = (
  { stage, written }: Scene,
  who: string,
  matter: string,
  kind: string,
  content: string,
): Promise<string> => {
  written.push(content);
  const author = personId(who);
  const token = demoId(kind, content);
  return saveMatterText(stage.ownerPool, stage.vault, {
    matter,
    handover: null,
    kind,
    content,
    author,
    token,
  });
};

/** As the morning's watch does for every cluster and region; here for one of each. */
export async function startConference(
  scene: Scene,
  which: 'conference' | 'table',
  today: Day,
): Promise<void> {
  const place = { region: utrecht.id, cluster: which === 'table' ? null : cluster };
  const surroundings = await conferenceSurroundings(scene.stage.pool, { ...place, today });
  if (!surroundings) throw new Error('The region has no programme manager');
  await askMatter(scene, 'nobody', matters[which], {
    type: 'startConference',
    conference: matters[which].id,
    kind: which === 'table' ? 'breakthroughTable' : 'conference',
    cluster: place.cluster,
    surroundings,
  });
}

/** What is expected of whom around the meetings, as far as they have begun. */
export async function expectedOfMatters(
  scene: Scene,
  nameOf: (person: string) => string,
): Promise<Expected[]> {
  const titles = wordsFor('en').matterMail.expectation;
  const each = Object.values(matters).map(async ({ kind, id }) => {
    const loaded = await loadMatter<MatterKind>(scene.stage.pool, kind, id);
    const expected = loaded ? courseOf<MatterKind>(kind).expectations(loaded.state, loaded.rules) : [];
    return expected.map(({ key, kind: what, owner, dueDay }) => ({
      key: `${id}:${key}`,
      title: titles[what],
      owner: nameOf(owner),
      dueDay,
    }));
  });
  return (await Promise.all(each)).flat();
}
