import type { Request } from 'express';
import type { Action, PastMeeting, PersonId } from '../../../domain/conference/state';
import { atTheTable, worksHere } from '../../../domain/conference/people';
import type { Words } from '../../../words';
import { lookingFrom } from '../../handover/file';
import { textIn } from '../../matters/file';
import type { MatterFormState } from '../../matters/formState';
import { matterHistory } from '../../matters/history';
import type { Services } from '../../services';
import { actionsTold, textsTold, writtenAbout, type Told } from './agreed';
import { seenMatters } from '../../matters/seen';
import { mattersAmong, shownItems, type NamedHandover, type ShownItem } from './items';
import { situationOf, type ConferenceFile, type Situation } from './situation';

/** Everything that the page of one meeting shows. */
export interface MeetingView {
  file: ConferenceFile;
  number: number;
  situation: Situation;
  items: readonly ShownItem[];
  /** Agreed in this meeting, as they are now. */
  actions: readonly (Action & { content: string | null })[];
  /** The report, or why it did not go on. */
  about: { content: string; by: PersonId | null } | null;
  form: MatterFormState;
  done: string | null;
  /** The item that the address asks for. */
  asked: unknown;
}

export const numberIn = (req: Request): number => Number(req.params['number']);

/** The meeting of the address; null when there is none. What the rules look back at no more is on record. */
export async function findSituation(
  { records }: Services,
  file: ConferenceFile,
  number: number,
): Promise<Situation | null> {
  const found = situationOf(file, number);
  if (found || !Number.isInteger(number)) return found;
  const former: readonly PastMeeting[] = await records.meetingsOf(file.id);
  return situationOf(file, number, former);
}

const handoversIn = (situation: Situation): string[] =>
  (situation.meeting.written?.items ?? []).flatMap(({ handover }) => (handover === null ? [] : [handover]));

/** What is on record about one meeting, besides the state. */
export interface Material {
  handovers: ReadonlyMap<string, NamedHandover>;
  seen: ReadonlySet<string>;
  told: readonly (Told & { seq: number })[];
}

export async function readMaterial(
  services: Services,
  file: ConferenceFile,
  situation: Situation,
): Promise<Material> {
  const looking = lookingFrom(file.viewer, services);
  const items = situation.meeting.written?.items ?? [];
  const [handovers, told, seen] = await Promise.all([
    services.records.handoversNamed(looking, handoversIn(situation)),
    matterHistory(services, file),
    seenMatters(services, looking, mattersAmong(items)),
  ]);
  return { handovers, told, seen };
}

interface Shown {
  form: MatterFormState;
  done: string | null;
  asked: unknown;
}

/** From what is on record to what is shown. */
export function viewOf(
  file: ConferenceFile,
  situation: Situation,
  { handovers, told, seen }: Material,
  shown: Shown,
  words: Words,
): MeetingView {
  const { number, written } = situation.meeting;
  const contentOf = (text: string) => textIn(file, text);
  const texts = textsTold(file.state, told);
  const textOf = (id: string) => {
    const text = texts.get(id);
    return text === undefined ? null : contentOf(text);
  };
  const source = { conference: file.id, handovers, seen, textOf, contentOf, now: file.now };
  const agreed = actionsTold(told).filter(({ meeting }) => meeting === number);
  const about = writtenAbout(told, number);
  const content = about && contentOf(about.text);
  return {
    ...shown,
    file,
    number,
    situation,
    items: written ? shownItems({ ...source, written }, words) : [],
    actions: agreed.map((action) => ({ ...action, content: contentOf(action.what) })),
    about: about && content !== null ? { content, by: about.by } : null,
  };
}

/** Who is asked whether they were there: who was invited, who belongs at the table, and who is recorded already. */
export function peopleOf({ state }: ConferenceFile, { meeting }: Situation): PersonId[] {
  const recorded = Object.keys(meeting.written?.attendance ?? {});
  const others = [...(meeting.invited ?? []), ...atTheTable(state)].filter((person) =>
    worksHere(state, person),
  );
  return [...new Set([...recorded, ...others])];
}

/** Who may take on an action: who is at the table first, then everybody else who works here. */
export const ownersOf = ({ state }: ConferenceFile): PersonId[] => [
  ...new Set([...atTheTable(state), ...state.surroundings.colleagues]),
];
