import { bottleneckOnAgenda } from '../../domain/bottleneck';
import type { BottleneckState } from '../../domain/bottleneck/state';
import { caseOnAgenda, type CaseState } from '../../domain/breakthrough';
import type { ConferenceFacts, HandoverFacts } from '../../domain/conference/facts';
import type { Queryable } from '../pool';

type StateRow = { kind: 'bottleneck'; state: BottleneckState } | { kind: 'case'; state: CaseState };

/** What the agenda of a conference has to know, for who takes part in it; empty for others. */
export async function conferenceFacts(db: Queryable, conference: string): Promise<ConferenceFacts> {
  const [handovers, matters] = await Promise.all([
    db.query<HandoverFacts>(
      `select handover, cluster, safety_net_since as "safetyNetSince", no_contact_since as "noContactSince",
              stalled_since as "stalledSince", score_fell_on as "scoreFellOn", next_due as "nextDue",
              aftercare_until as "aftercareUntil"
         from conference_handovers($1)`,
      [conference],
    ),
    db.query<StateRow>('select kind, state from conference_matters($1)', [conference]),
  ]);
  const facts = matters.rows.map((row) =>
    row.kind === 'bottleneck'
      ? { bottleneck: bottleneckOnAgenda(row.state), case: null }
      : { bottleneck: null, case: caseOnAgenda(row.state) },
  );
  return {
    handovers: handovers.rows,
    bottlenecks: facts.flatMap((one) => one.bottleneck ?? []),
    cases: facts.flatMap((one) => one.case ?? []),
  };
}
