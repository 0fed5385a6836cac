import type { Pool } from 'pg';
import { dayOf, toMoment } from '../src/domain/calendar/day';
import type { Mailer } from '../src/mail/transport';
import { asSystem } from './asSystem';
import { Context } from '@temporalio/activity';
import { createExportActivities, type ExportActivities } from './exports';
import { createMattersActivities, type MattersActivities } from './matters';
import { createMatterNoticesActivities } from './matterNotices';
import { createNoticesActivities, type NoticesActivities } from './notices';
import { createRecordsActivities, type RecordsActivities } from './records';
import { quietly, type FaultLog } from './quietly';
import { createRetentionActivities, type RetentionActivities } from './retention';
import { createSnapshotActivities, type SnapshotActivities } from './snapshots';
import { createSurroundingsActivities, type SurroundingsActivities } from './surroundings';
import { createWeeklySummaryActivities, type WeeklySummaryActivities } from './weeklySummary';

export type { CommitInput, CommitResult } from './records';

export interface ActivityDependencies {
  pool: Pool;
  mailer: Mailer;
  /** Public address of the product, without a slash at the end. */
  baseUrl: string;
  /** Sender of the mails. */
  from: string;
  log: FaultLog;
}

export type RecordActivities = RecordsActivities & SurroundingsActivities & MattersActivities;
export type MailActivities = NoticesActivities &
  ReturnType<typeof createMatterNoticesActivities> &
  WeeklySummaryActivities;
export type Activities = RecordActivities &
  MailActivities &
  RetentionActivities &
  ExportActivities &
  SnapshotActivities;

/** All effects, composed once by the worker. */
export const createActivities = ({ log, ...dependencies }: ActivityDependencies): Activities =>
  quietly(
    asSystem({
      ...createRecordsActivities(dependencies),
      ...createMattersActivities({ pool: dependencies.pool }),
      ...createSurroundingsActivities({ pool: dependencies.pool, today: () => dayOf(toMoment(Date.now())) }),
      ...createNoticesActivities(dependencies),
      ...createMatterNoticesActivities(dependencies),
      ...createWeeklySummaryActivities(dependencies),
      ...createRetentionActivities({ pool: dependencies.pool, log }),
      ...createExportActivities({
        pool: dependencies.pool,
        now: Date.now,
        heartbeat: () => Context.current().heartbeat(),
      }),
      ...createSnapshotActivities({ pool: dependencies.pool, now: () => toMoment(Date.now()) }),
    }),
    log,
  );
