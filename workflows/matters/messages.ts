import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { MatterKind, MatterRequest, MatterRules, MatterStates } from '../../src/domain/matters';
import type { RunInput } from '../file';
import type { Done } from '../messages';

/** What a matter is started with, and what one run hands to the next. Plain JSON. */
export interface MatterInput<K extends MatterKind = MatterKind> extends RunInput<MatterStates[K]> {
  matter: string;
  kind: K;
  rules: MatterRules;
  /** Its first command, where nobody waits for the answer. */
  first?: MatterRequest<K>;
}

/** As with a handover: somebody asks something and waits for yes or no. */
export const executeMatter = defineUpdate<Done, [MatterRequest]>('execute');

/** What the run believes; the tests compare it with the pure core and with the record. */
export const matterState = defineQuery<MatterStates[MatterKind] | null>('currentState');

/** After the change of a structural fault the same kind of bottleneck was met again. */
export const metAgain = defineSignal<[{ bottleneck: string }]>('metAgain');
