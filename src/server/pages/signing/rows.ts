import type { TimelineEntry } from '../../../db/timeline';
import { parties, type Party, type Side } from '../../../domain/handover/state';
import { pointKeys, type PointKey } from '../../../domain/template';
import { seenPoints, seenValue } from '../../../forms/signing';
import type { HandoverFile } from '../../handover/file';
import { values, type FormState } from '../../handover/formState';
import { lockedFor, sideOf, signOffStatus, type Locked } from '../../handover/signing';
import type { StatusKey } from '../../html';

/** One of the ten points as the signing table shows it. */
export interface SigningRow {
  point: PointKey;
  status: StatusKey;
  signOffs: Record<Party, StatusKey>;
  /** The point and the version on this page, as the form sends them. */
  seen: string;
  own: { locked: Locked | null; ticked: boolean };
  client: { locked: Locked | null; ticked: boolean };
  /** It was ticked, and is another version by now. */
  changed: boolean;
}

/** Parties whose latest sign-off of a point was lost, by point. */
export function lapsesIn(entries: readonly Pick<TimelineEntry, 'event'>[]): Set<string> {
  const lapsed = new Set<string>();
  for (const { event } of entries) {
    if (event.type === 'signOffLapsed') lapsed.add(`${event.point}:${event.party}`);
    if (event.type === 'pointSigned') lapsed.delete(`${event.point}:${event.party}`);
  }
  return lapsed;
}

export function signingRows(file: HandoverFile, form: FormState, lapsed: ReadonlySet<string>): SigningRow[] {
  const side: Side = sideOf(file) ?? 'sender';
  const sent = [...values(form, 'points'), ...values(form, 'clientPoints')];
  return pointKeys.map((point) => {
    const state = file.state.points[point];
    const seen = seenValue({ point, version: state.version ?? '' });
    return {
      point,
      status: state.status,
      signOffs: Object.fromEntries(
        parties.map((party) => [party, signOffStatus(state, party, lapsed.has(`${point}:${party}`))]),
      ) as Record<Party, StatusKey>,
      seen,
      own: { locked: lockedFor(state, side), ticked: values(form, 'points').includes(seen) },
      client: { locked: lockedFor(state, 'client'), ticked: values(form, 'clientPoints').includes(seen) },
      changed: seenPoints(sent).some((each) => each.point === point) && !sent.includes(seen),
    };
  });
}
