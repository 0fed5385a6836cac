import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { MatterKind, MatterRules } from '../../src/domain/matters';
import { carryOut } from '../carryOut';
import { hasEnded, nextInput, openFile, type File } from '../file';
import { finishRun, follow, listen, untilStarted } from '../follow';
import { handOutNotices } from '../handOutNotices';
import { createTurns, type Turns } from '../inTurn';
import { withoutFailing } from '../withoutFailing';
import type { MatterInput } from './messages';
import { matterWay, type MatterSubject } from './way';

export interface MatterRun<K extends MatterKind> {
  input: MatterInput<K>;
  file: File<MatterSubject<K>>;
  inTurn: Turns;
}

/** From now on the matter hears what it is asked. */
export function openMatter<K extends MatterKind>(input: MatterInput<K>): MatterRun<K> {
  const run = { input, file: openFile(matterWay(input), input), inTurn: createTurns() };
  listen(run.file, run.inTurn);
  return run;
}

interface Besides {
  /** Goes on beside the course, and ends with the run. */
  beside?: Promise<void>;
  /** The rules of the next run, where it does not keep these; none: it keeps them. */
  nextRules?: () => Promise<MatterRules | null | undefined>;
}

/** From its first command, or from where it stands, until it has ended or another run takes over. */
export async function goOn<K extends MatterKind>(run: MatterRun<K>, besides: Besides = {}): Promise<void> {
  const { input, file, inTurn } = run;
  const { first, matter, kind } = input;
  if (first && file.state === null)
    await withoutFailing('A matter could not begin', () => inTurn(() => carryOut(file, first)));
  await untilStarted(file);
  const handingOut = handOutNotices(file);
  await untilAskedAgain(file);
  await follow(file, inTurn);
  await finishRun(file);
  await besides.beside;
  if (hasEnded(file)) return handingOut;
  const rules = (await besides.nextRules?.()) ?? input.rules;
  await continueAsNew<(next: MatterInput<K>) => Promise<void>>({ matter, kind, rules, ...nextInput(file) });
}

/** What has ended runs again when somebody asks something of it, which may let it go on; else not for long. */
async function untilAskedAgain<K extends MatterKind>(file: File<MatterSubject<K>>): Promise<void> {
  if (!hasEnded(file)) return;
  await condition(() => file.commandsInRun > 0, '1 minute');
  await condition(allHandlersFinished);
}
