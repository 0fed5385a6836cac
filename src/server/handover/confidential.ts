import { relations, type Relation } from '../../domain/permissions';
import type { HandoverFile } from './file';

const closest: readonly Relation[] = [
  'senderCaseWorker',
  'senderContactPerson',
  'senderDeputy',
  'receiverCaseWorker',
  'receiverContactPerson',
  'receiverDeputy',
];

/** May the reader see what is shared with this client's contact persons, their deputies and case workers only? */
export const maySeeConfidential = ({ actor, state, today }: HandoverFile): boolean =>
  relations(actor, state, today).some((relation) => closest.includes(relation));
