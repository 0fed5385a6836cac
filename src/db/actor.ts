import { AsyncLocalStorage } from 'node:async_hooks';
import { escapeLiteral } from 'pg';
import { assertNever } from '../domain/assertNever';
import { actorRow, type DatabaseViewer } from './visibility';

/**
 * On whose behalf the database is asked: somebody who is signed in, the product itself (time, mails, filling in), or
 * nobody yet, while it is found out who signs in. `exporting` is the client of whom a privacy officer makes an export.
 */
export type DatabaseActor =
  { kind: 'person'; viewer: DatabaseViewer; exporting?: string } | { kind: 'system' } | { kind: 'signIn' };

/** The setting of a transaction that policies read; the web role's word for `system` counts for nothing there. */
const setting = 'overstap.actor';

const current = new AsyncLocalStorage<{ setting: string }>();

const settingOf = (actor: DatabaseActor): string => {
  switch (actor.kind) {
    case 'person':
      return JSON.stringify({ kind: actor.kind, ...actorRow(actor.viewer), exporting: actor.exporting });
    case 'system':
    case 'signIn':
      return JSON.stringify({ kind: actor.kind });
    default:
      return assertNever(actor);
  }
};

/** Every query that the work leads to is asked on behalf of this actor; outside of it protected tables are empty. */
export const runAs = <Result>(actor: DatabaseActor, work: () => Result): Result =>
  current.run({ setting: settingOf(actor) }, work);

/** Does the code that runs now have an actor? */
export const hasActor = (): boolean => current.getStore() !== undefined;

/** Begins a transaction on behalf of the actor, in one round trip; the setting ends with the transaction. */
export const beginAsActor = (): string => {
  const actor = current.getStore();
  return actor === undefined
    ? 'begin'
    : `begin; select set_config('${setting}', ${escapeLiteral(actor.setting)}, true)`;
};

/** For a connection of which every query is asked on behalf of one and the same: an option of the connection. */
export const connectionOptionFor = (actor: Exclude<DatabaseActor, { kind: 'person' }>): string =>
  `-c ${setting}=${settingOf(actor)}`;
