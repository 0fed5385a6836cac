import type { CommandType } from '../../domain/handover/commands';
import { contactsOf } from '../../domain/handover/people';
import { leadingSide } from '../../domain/handover/responsibility';
import type { PersonId } from '../../domain/handover/state';
import { commandRelations, mayCommand, type Relation } from '../../domain/permissions';
import { Alert, List, Paragraph } from '../html';
import { useWords } from '../html/context';
import { personName, type HandoverFile } from './file';
import { NotNow } from './layout';

type Askable = Exclude<CommandType, 'startHandover'>;

/** Who stands in this relation to the handover by their place in it. */
function personIn(relation: Relation, { state }: HandoverFile): PersonId | null {
  switch (relation) {
    case 'senderCaseWorker':
      return state.caseWorkers.sender;
    case 'receiverCaseWorker':
      return state.caseWorkers.receiver;
    case 'senderContactPerson':
      return contactsOf(state, 'sender').contactPerson;
    case 'receiverContactPerson':
      return contactsOf(state, 'receiver').contactPerson;
    case 'senderDeputy':
      return contactsOf(state, 'sender').deputy;
    case 'receiverDeputy':
      return contactsOf(state, 'receiver').deputy;
    case 'senderManager':
      return contactsOf(state, 'sender').manager;
    case 'receiverManager':
      return contactsOf(state, 'receiver').manager;
    case 'answerer':
      return state.submission?.answerer ?? null;
    case 'programmeManager':
      return state.surroundings.programmeManager;
    case 'leadingContactPerson':
      return contactsOf(state, leadingSide(state)).contactPerson;
    case 'announcedReceiver':
      return contactsOf(state, 'receiver').contactPerson;
    case 'privacyOfficer':
    case 'client':
    case 'lookingAlong':
    case 'askedToLook':
    case 'colleague':
    case 'system':
      return null;
  }
}

/** Shown instead of a form: the people who may send it, or, when the reader is one of them, what comes first. */
export const WhoMay = ({ file, command }: { file: HandoverFile; command: Askable }) => {
  const words = useWords();
  if (file.state.phase === 'ended' || mayCommand(file.actor, command, file.state, file.today)) {
    return <NotNow file={file} />;
  }
  const people = [...new Set(commandRelations[command].map((relation) => personIn(relation, file)))];
  const names = people.map((person) => personName(file, person)).filter((name) => name !== '');
  return (
    <Alert kind="info" title={words.handover.notYoursTitle}>
      <Paragraph>{words.handover.notYours}</Paragraph>
      <List items={names} />
    </Alert>
  );
};
