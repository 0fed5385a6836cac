import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { MatterKind, MatterRequest, MatterRules, MatterStates } from '../../src/domain/matters';
import type { Done } from '../messages';

/** What a matter is started with, and what one run hands to the next. Plain JSON. */
export interface MatterInput<K extends MatterKind = MatterKind> {
  matter: string;
  kind: K;
  rules: MatterRules;
  /** null: it is not on record yet, the first command starts it. */
  state: MatterStates[K] | null;
  /** Its first command, where nobody waits for the answer. */
  first?: MatterRequest<K>;
  /** Notices wait to be handed out (their delivery was under way when the last run ended). */
  noticesWaiting?: boolean;
  /** Commands in one run before it continues as new; left out, the server's advice alone decides. */
  continueAfter?: number;
}

/** As with a handover: somebody asks something and waits for yes or no. */
export const executeMatter = defineUpdate<Done, [MatterRequest]>('execute');

/** What the run believes; the tests compare it with the pure core and with the record. */
export const matterState = defineQuery<MatterStates[MatterKind] | null>('currentState');
