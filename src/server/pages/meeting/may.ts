import { conferenceRelations, mayAsk, relationsTo } from '../../../domain/conference/relations';
import type { ConferenceCommandType } from '../../../domain/conference/commands';
import type { ConferenceFile } from './situation';

type Asked = Exclude<ConferenceCommandType, 'startConference'>;

/** May the reader ask this of the meeting, by how they stand to it? Whose action it is is asked apart. */
export const mayIn = ({ actor, state, today }: ConferenceFile, type: Asked): boolean => {
  const own = relationsTo(actor, state, today);
  return conferenceRelations[type].some((relation) => own.includes(relation));
};

export const mayComplete = ({ actor, state, today }: ConferenceFile, action: string): boolean =>
  mayAsk(actor, { type: 'completeAction', action, text: null }, state, today);

export const mayChange = ({ actor, state, today, viewer }: ConferenceFile, action: string): boolean =>
  mayAsk(
    actor,
    { type: 'changeAction', action, owner: viewer.personId, dueDay: today, text: '' },
    state,
    today,
  );
