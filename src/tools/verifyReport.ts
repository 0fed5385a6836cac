import { verifyChain, type Fault, type Head } from '../db/accessLog';
import { createPool } from '../db/pool';

type Print = (line: string) => void;

const sentences: Record<Fault, string> = {
  changed: 'was changed',
  missing: 'is missing',
  outOfOrder: 'is out of order: what it follows on stands further down',
  wrongPredecessor: 'does not follow on the line before it',
  notSealed: 'was added around the chain',
  cutOff: 'is noted as the head, but is not there: the end was cut off',
  notAsNoted: 'is not the one that was noted as the head',
};

const headPattern = /^(\d{4}-\d{2}-\d{2}):(\d{1,9}):([0-9a-f]{64})$/;

/** `--expect <day>:<number>:<hash>`: null when nothing is expected, `wrong` when it cannot be read. */
export function expectedHead(args: readonly string[]): Head | null | 'wrong' {
  if (args.length === 0) return null;
  const [, day, number, hash] = headPattern.exec(args[1] ?? '') ?? [];
  if (args.length !== 2 || args[0] !== '--expect' || !day || !number || !hash) return 'wrong';
  return { day, number: Number(number), hash };
}

/** Checks the access log of the database at `url`, says what it found, and gives the exit code. */
export async function runVerify(url: string, args: readonly string[], print: Print): Promise<0 | 1> {
  const expected = expectedHead(args);
  if (expected === 'wrong') {
    print('Use: npm run verify-log [-- --expect <day>:<number>:<hash>]');
    return 1;
  }
  const pool = createPool({
    url,
    log: { warn: (_details, message) => print(message) },
    actor: { kind: 'system' },
  });
  try {
    const verified = await verifyChain(pool, expected);
    if (!verified.ok) {
      const { day, number, fault } = verified;
      const which = number === 0 ? `A line of ${day}` : `Line ${number} of ${day}`;
      print(`${which} ${sentences[fault]}.`);
      return 1;
    }
    const { lines, days, head } = verified;
    print(`The access log is whole: ${lines} lines of ${days} days.`);
    if (head) print(`Head, to be kept elsewhere: ${head.day}:${head.number}:${head.hash}`);
    return 0;
  } finally {
    await pool.end();
  }
}
