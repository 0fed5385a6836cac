import { mayView } from '../../domain/permissions';
import type { HandoverFile } from './file';

/** May the reader see what is shared with this client's contact persons, their deputies and case workers only? */
export const maySeeConfidential = ({ actor, state, today }: HandoverFile): boolean =>
  mayView(actor, 'confidentialAnswers', state, today);
