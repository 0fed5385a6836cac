import type { Deed } from '../../db/accessLog';
import { matterKinds } from '../../domain/matters';
import { pointKeys, type PointKey } from '../../domain/template';
import type { Words } from '../../words';
import { paths } from '../paths';

type Page = keyof Words['accessLog']['pages'];

const own = (part: string) => paths.handoverTask(':id', part as never);

/** What a page shows, by its pattern. */
const known: Readonly<Record<string, Page>> = {
  [paths.work]: 'work',
  [paths.handovers]: 'list',
  [paths.handover(':id')]: 'progress',
  [own('document')]: 'document',
  [own('logboek')]: 'logbook',
  [own('nazorg')]: 'meetings',
  [paths.whoLooked(':id')]: 'looked',
};

/** Anything else, by where it is; the first that fits. */
const below: readonly (readonly [string, Page])[] = [
  [paths.newHandover, 'newHandover'],
  [`${paths.handovers}/`, 'handover'],
  [paths.administration, 'administration'],
  [paths.accessLog, 'accessLog'],
  [paths.lookAlong, 'lookAlong'],
  [paths.privacy, 'privacy'],
  [paths.noticeSettings, 'noticeSettings'],
  [paths.own, 'own'],
  [paths.conferences, 'conference'],
  [paths.bottlenecks, 'bottleneck'],
  [paths.breakthrough, 'case'],
  [paths.exports, 'exports'],
  [paths.overview, 'board'],
];

/** What was changed or exported, where it is no page; anything else belongs to the administration. */
const records: Readonly<Record<string, Page>> = {
  command: 'whole',
  clientData: 'clientData',
  clientAccount: 'clientAccount',
  noticeSettings: 'noticeSettings',
  legalHold: 'retention',
  retentionTerm: 'retention',
  erasure: 'retention',
  conference: 'conference',
  bottleneck: 'bottleneck',
  fault: 'fault',
  case: 'case',
  export: 'export',
};

const isMatter = (kind: string | null): boolean => (matterKinds as readonly (string | null)[]).includes(kind);

const isPoint = (text: string | undefined): text is PointKey =>
  (pointKeys as readonly (string | undefined)[]).includes(text);

function pageName(pattern: string, words: Words): string {
  const { pages, pointPage } = words.accessLog;
  const point = /\/punten\/(\w+)/.exec(pattern)?.[1];
  if (isPoint(point)) return pointPage({ point: words.points[point].title });
  return pages[known[pattern] ?? below.find(([start]) => pattern.startsWith(start))?.[1] ?? 'other'];
}

type Recorded = Pick<Deed, 'kind' | 'recordKind' | 'recordId'>;

function whatOf({ recordKind, recordId }: Recorded, words: Words): string {
  const { pages } = words.accessLog;
  if (recordId === null) return pages.nothing;
  if (recordKind === 'page' || recordKind === 'form') return pageName(recordId, words);
  return pages[records[recordKind ?? ''] ?? 'administration'];
}

/** What somebody did, in plain words: "Bekeek het overdrachtsdocument". */
export function deedText(deed: Recorded, words: Words): string {
  const text = words.accessLog;
  const { kind, recordKind } = deed;
  if (kind === 'refused' && recordKind === 'session') return text.signInFailed;
  if (kind === 'emergency' && recordKind === 'command') return text.emergencyTaken;
  if (kind === 'view' && recordKind === 'form') return text.formSent;
  if (kind === 'create' && isMatter(recordKind)) return text.matterStarted({ what: whatOf(deed, words) });
  return text.deeds[kind]({ what: whatOf(deed, words) });
}
