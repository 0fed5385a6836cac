import type { Pool } from 'pg';
import type { HandoverState } from '../domain/handover/state';
import { pointKeys, type PointKey, type Template } from '../domain/template';
import type { Vault } from '../vault';
import { whoLooked, type Look } from './accessLog';
import { runAs } from './actor';
import { openBirthDate, openName, openPhone } from './clients';
import { textsAboutHandover } from './matters/texts';
import { openerFor } from './opening';
import { contactCards, type ContactCard } from './people';
import { pointVersions, type PointVersion } from './points';
import { textsById, type StoredText } from './texts';
import { timeline, type TimelineEntry } from './timeline';
import type { DatabaseViewer } from './visibility';

interface ExportedRow {
  id: string;
  state: HandoverState;
  template: Template;
  senderName: string;
  receiverName: string;
  neighbourhoodName: string;
}

/** Everything on record of one handover. */
export interface ExportedHandover extends ExportedRow {
  points: { point: PointKey; versions: PointVersion[] }[];
  texts: StoredText[];
  /** What was said of it in meetings, bottlenecks and cases. */
  spoken: StoredText[];
  /** Oldest first. */
  course: TimelineEntry[];
  looks: Look[];
  people: ContactCard[];
}

export interface ClientExport {
  client: { name: string; birthDate: string; phone: string; enteredAt: string };
  handovers: ExportedHandover[];
}

/** More than a handover ever has. */
const everything = { offset: 0, limit: 100_000 };

const peopleIn = ({ state, course }: { state: HandoverState; course: TimelineEntry[] }): string[] => {
  const named = [
    ...Object.values(state.caseWorkers),
    ...Object.values(state.surroundings.contacts).flatMap((seat) => Object.values(seat) as (string | null)[]),
    ...course.map(({ person }) => person),
  ];
  return [...new Set(named.filter((person) => person !== null))];
};

async function exportedHandover(pool: Pool, vault: Vault, row: ExportedRow): Promise<ExportedHandover> {
  const points = await Promise.all(
    pointKeys.map(async (point) => ({ point, versions: await pointVersions(pool, vault, row.id, point) })),
  );
  const { rows } = await pool.query<{ id: string }>(
    'select id from texts where handover_id = $1 order by created_at, id',
    [row.id],
  );
  const ids = rows.map(({ id }) => id);
  const found = await textsById(pool, vault, row.id, ids);
  const course = (await timeline(pool, row.id)).reverse();
  const cards = await contactCards(pool, peopleIn({ state: row.state, course }));
  return {
    ...row,
    points: points.filter(({ versions }) => versions.length > 0),
    texts: ids.flatMap((id) => found.get(id) ?? []),
    spoken: await textsAboutHandover(pool, vault, row.id),
    course,
    looks: await whoLooked(pool, row.id, everything),
    people: [...cards.values()],
  };
}

/**
 * Everything on record of a client, for the privacy officer of an organisation that knows them; null when there is
 * nothing, or nothing any more.
 */
export const readClientExport = (
  pool: Pool,
  vault: Vault,
  viewer: DatabaseViewer,
  client: string,
): Promise<ClientExport | null> =>
  runAs({ kind: 'person', viewer, exporting: client }, async () => {
    const { rows: clients } = await pool.query<{
      name: string;
      birthDate: string;
      phone: string;
      enteredAt: string;
    }>(
      `select sealed_name as name, sealed_birth_date as "birthDate", sealed_phone as phone, created_at as "enteredAt"
         from clients where id = $1`,
      [client],
    );
    const [row] = clients;
    if (!row) return null;
    const read = await openerFor(pool, vault, [row.name]);
    const { rows } = await pool.query<ExportedRow>(
      `select h.id, h.state, t.content as template, so.name as "senderName", ro.name as "receiverName",
              n.name as "neighbourhoodName"
         from handovers h join templates t on t.version = h.template_version
         join organisations so on so.id = h.sender join organisations ro on ro.id = h.receiver
         join neighbourhoods n on n.id = h.neighbourhood
        where h.client_id = $1 and is_exported(h.id) order by h.started_at, h.id`,
      [client],
    );
    const handovers: ExportedHandover[] = [];
    for (const handover of rows) handovers.push(await exportedHandover(pool, vault, handover));
    return {
      client: {
        name: openName(read, client, row.name) ?? '',
        birthDate: openBirthDate(read, client, row.birthDate) ?? '',
        phone: openPhone(read, client, row.phone) ?? '',
        enteredAt: row.enteredAt,
      },
      handovers,
    };
  });
