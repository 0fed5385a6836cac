import { createClient } from '../../db/clients';
import { savePointVersion } from '../../db/points';
import { loadHandover } from '../../db/handovers';
import { surroundingsOf } from '../../db/surroundings';
import { saveText } from '../../db/texts';
import type { Day } from '../../domain/calendar/day';
import type { Command } from '../../domain/handover/commands';
import type { HandoverState } from '../../domain/handover/state';
import type { Policy } from '../../domain/policy';
import { utrecht } from '../../domain/region/utrecht';
import { pointStatus, pointTemplate, type PointKey } from '../../domain/template';
import { demoId } from '../../local/demo/ids';
import { colleagues, personId } from '../../local/demo/people';
import { actorFor } from '../../local/demo/roles';
import { filledPoint } from '../../local/demo/document';
import type { Stage } from './stage';

export const handover = demoId('walkthrough');
/** Another one, that stalls before it is submitted. */
export const stalledHandover = demoId('walkthrough stalled');
const organisations = { sender: 'tussenvoorziening', receiver: 'buurtteam' } as const;

export const nameOf = (id: string): string =>
  colleagues.find(({ key }) => personId(key) === id)?.name ?? 'nobody';

/** The handover that is walked through, and how people act on it. */
export interface Scene {
  stage: Stage;
  loaded(): Promise<{ state: HandoverState; policy: Policy }>;
  /** Asks it over Temporal, as the pages do, of the one that is walked through unless another is named; a no ends it. */
  ask(who: string, command: Command, of?: string): Promise<void>;
  text(who: string, kind: string, content: string): Promise<string>;
  /** Everything that somebody wrote so far, and the names of clients: none of it belongs in a mail. */
  written: string[];
}

export function createScene(stage: Stage): Scene {
  let commands = 0;
  const written: string[] = [];
  return {
    stage,
    written,
    loaded: async () => {
      const loaded = await loadHandover(stage.pool, handover);
      if (!loaded) throw new Error('The handover is not on record');
      return loaded;
    },
    ask: async (who, command, of = handover) => {
      commands += 1;
      const request = { id: demoId('walkthrough', commands), actor: actorFor(personId(who)), command };
      const outcome =
        command.type === 'startHandover'
          ? await stage.handovers.start(request, utrecht.policy)
          : await stage.handovers.execute(of, request);
      if (outcome.kind !== 'done')
        throw new Error(`${command.type} by ${nameOf(personId(who))}: ${JSON.stringify(outcome)}`);
    },
    text: (who, kind, content) => {
      written.push(content);
      const author = personId(who);
      const token = demoId(kind, content);
      return saveText(stage.ownerPool, stage.vault, { handover, kind, content, author, token });
    },
  };
}

interface Start {
  id: string;
  reference: string;
  givenName: string;
  neighbourhood: string;
  movingDay: Day;
}

export async function startHandover(
  { stage, ask, written }: Scene,
  who: string,
  today: Day,
  { id, reference, givenName, neighbourhood, movingDay }: Start,
): Promise<void> {
  const client = demoId('walkthrough client', reference);
  const details = { givenName, namePrefix: '', familyName: 'Voorbeeld', phone: '' };
  written.push(givenName, details.familyName);
  const entered = { birthDate: '1990-05-17', organisation: organisations.sender, createdBy: personId(who) };
  await createClient(stage.ownerPool, stage.vault, { id: client, ...details, ...entered });
  const others = [personId(who)];
  const surroundings = await surroundingsOf(stage.pool, { neighbourhood, organisations, others, today });
  if (!surroundings) throw new Error('The region has no programme manager');
  await ask(who, {
    type: 'startHandover',
    handover: id,
    reference,
    client,
    ...organisations,
    neighbourhood,
    cluster: 'cluster-1',
    caseWorker: personId(who),
    plannedMovingDay: movingDay,
    surroundings,
  });
}

/** Fills in a point, or changes it; its content is kept in Postgres before the command names it. */
export async function writePoint(
  { stage, ask, loaded }: Scene,
  who: string,
  point: PointKey,
  addition?: Record<string, string>,
): Promise<void> {
  const { state } = await loaded();
  const facts = {
    given: 'Samir',
    address: 'Prins Bernhardlaan 12',
    landlord: 'Portaal',
    movingDay: state.plannedMovingDay,
  };
  const filled = filledPoint(point, facts, 1);
  const content = addition ? { ...filled, answers: { ...filled.answers, ...addition } } : filled;
  const version = await savePointVersion(stage.ownerPool, stage.vault, {
    handover,
    point,
    content,
    author: personId(who),
  });
  await ask(who, {
    type: 'editPoint',
    point,
    basedOn: state.points[point].version,
    version,
    status: pointStatus(pointTemplate(utrecht.template, point), content),
    agreements: [],
  });
}
