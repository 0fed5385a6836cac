import { bottleneckKinds } from '../../bottleneck/kinds';
import { closingReasons, parties, phases, safetyNetAnswers, safetyNetTriggers } from '../../handover/state';
import type { Policy } from '../../policy';
import type { MeasureKind } from '../measured';
import type { Dimension } from '../table';

/** The counted rows that tables are made of; each is one view of the database. */
export const sources = [
  'started',
  'running',
  'closing',
  'acquaintance',
  'independent',
  'satisfaction',
  'checkIns',
  'safetyNetCalls',
  'safetyNetAnswers',
  'returns',
  'signOffs',
  'documents',
  'promises',
  'dropOut',
  'conferences',
  'bottlenecks',
] as const;
export type Source = (typeof sources)[number];

/** What is measured of handovers behind a source; null: it is about meetings or bottlenecks. */
export const kindBehind: Record<Source, MeasureKind | null> = {
  started: 'started',
  running: 'running',
  closing: 'closed',
  acquaintance: 'acquaintance',
  independent: 'independent',
  satisfaction: 'satisfaction',
  checkIns: 'checkIn',
  safetyNetCalls: 'safetyNetCalled',
  safetyNetAnswers: 'safetyNetAnswered',
  returns: 'returned',
  signOffs: 'signedOff',
  documents: 'documentCompleted',
  promises: 'promise',
  dropOut: 'droppedOut',
  conferences: null,
  bottlenecks: null,
};

/** Which rows of a source; a norm splits them by their value in working days. */
export interface Pick {
  source: Source;
  /** Left out: every code. */
  codes?: readonly string[];
  startsWith?: string;
  against?: 'inTime' | 'late';
}

export type ColumnDefinition =
  | { key: string; kind: 'count'; of: Pick; stock?: true }
  /** Two counts of the same table as a percentage. */
  | { key: string; kind: 'share'; part: string; whole: string }
  /** Over values; `counted` is the count of the same table that says over how many. */
  | { key: string; kind: 'mean' | 'median'; of: Pick; counted: string };

/** Counts that add up to a total in the same row: whoever knows all but one knows that one. */
export interface Sum {
  parts: readonly string[];
  total: string | null;
}

export type NormName = 'acquaintance' | 'answerSafetyNet' | 'signOff';
export type Norms = { [Name in NormName]: Policy['workingDays'][Name] };

export interface FigureDefinition {
  columns: readonly ColumnDefinition[];
  sums: readonly Sum[];
  dimensions: readonly Dimension[];
  norm?: NormName;
  /** About clients: small numbers stay inside the organisation. */
  aboutClients: boolean;
  /** The column that is drawn. */
  drawn: string;
}

const count = (key: string, source: Source, more: Omit<Pick, 'source'> = {}): ColumnDefinition => ({
  key,
  kind: 'count',
  of: { source, ...more },
});
const share = (key: string, part: string, whole: string): ColumnDefinition => ({
  key,
  kind: 'share',
  part,
  whole,
});
const average = (
  kind: 'mean' | 'median',
  source: Source,
  counted: string,
  codes?: readonly string[],
  key: string = kind,
): ColumnDefinition => ({
  key,
  kind,
  of: codes ? { source, codes } : { source },
  counted,
});

interface Made {
  columns: readonly ColumnDefinition[];
  sums: readonly Sum[];
}

/** One column a code, and their total. */
const byCode = (source: Source, codes: readonly string[]): Made => ({
  columns: [count('total', source), ...codes.map((code) => count(code, source, { codes: [code] }))],
  sums: [{ parts: codes, total: 'total' }],
});
/** Days against a norm: how many, mean, median, in time and too late. */
const againstNorm = (source: Source): Made => ({
  columns: [
    count('counted', source),
    average('mean', source, 'counted'),
    average('median', source, 'counted'),
    count('inTime', source, { against: 'inTime' }),
    count('late', source, { against: 'late' }),
    share('shareInTime', 'inTime', 'counted'),
  ],
  sums: [{ parts: ['inTime', 'late'], total: 'counted' }],
});

const everywhere = ['cluster', 'neighbourhood', 'sender', 'month', 'quarter', 'year'] as const;
const perCluster = ['cluster', 'month', 'quarter', 'year'] as const;

const clientFigure = (made: Made, drawn: string, more: Partial<FigureDefinition> = {}): FigureDefinition => ({
  ...made,
  dimensions: everywhere,
  aboutClients: true,
  drawn,
  ...more,
});

const mean = (key: string, source: Source, counted: string, codes: readonly string[]): ColumnDefinition =>
  average('mean', source, counted, codes, key);

/** A drop-out is counted as `phase:reason`; the table says in which phase. */
function byDropOutPhase(): Made {
  return {
    columns: [
      count('total', 'dropOut'),
      ...phases
        .filter((phase) => phase !== 'ended')
        .map((phase) => count(phase, 'dropOut', { startsWith: `${phase}:` })),
    ],
    sums: [{ parts: phases.filter((phase) => phase !== 'ended'), total: 'total' }],
  };
}

const course: Made = {
  columns: [
    count('started', 'started'),
    { key: 'running', kind: 'count', of: { source: 'running' }, stock: true },
    count('closed', 'closing'),
  ],
  sums: ['started', 'running', 'closed'].map((key) => ({ parts: [key], total: null })),
};

const independent = byCode('independent', ['yes', 'no', 'unknown']);
const checkIns = byCode('checkIns', ['inTime', 'late', 'missed']);

/** Of those who were asked: the mean of who gave a score, and how many did not want to. */
const satisfaction: Made = {
  columns: ['transfer', 'closure'].flatMap((moment) => [
    count(moment, 'satisfaction', { codes: [moment] }),
    mean(`${moment}Mean`, 'satisfaction', moment, [moment]),
    count(`${moment}Declined`, 'satisfaction', { codes: [`${moment}:declined`] }),
  ]),
  sums: ['transfer', 'transferDeclined', 'closure', 'closureDeclined'].map((key) => ({
    parts: [key],
    total: null,
  })),
};

/** Calendar days after the transfer. */
export const returnTerms = [180, 365, 730] as const;

/** Of the transfers whose term has passed: who came back within it, and who did not. */
const returns: Made = {
  columns: returnTerms.flatMap((term) => [
    count(`of${term}`, 'returns', { codes: [`back:${term}`, `stayed:${term}`] }),
    count(`back${term}`, 'returns', { codes: [`back:${term}`] }),
    count(`stayed${term}`, 'returns', { codes: [`stayed:${term}`] }),
    share(`share${term}`, `back${term}`, `of${term}`),
  ]),
  sums: returnTerms.map((term) => ({ parts: [`back${term}`, `stayed${term}`], total: `of${term}` })),
};

const promises: Made = {
  columns: (['sender', 'receiver'] as const).flatMap((side) => [
    count(`${side}All`, 'promises', { codes: [`${side}:inTime`, `${side}:late`] }),
    count(`${side}InTime`, 'promises', { codes: [`${side}:inTime`] }),
    count(`${side}Late`, 'promises', { codes: [`${side}:late`] }),
    share(`${side}Share`, `${side}InTime`, `${side}All`),
  ]),
  sums: ['sender', 'receiver'].map((side) => ({
    parts: [`${side}InTime`, `${side}Late`],
    total: `${side}All`,
  })),
};

const signOffs: Made = {
  columns: [
    ...parties.flatMap((party) => [
      count(party, 'signOffs', { codes: [party] }),
      mean(`${party}Mean`, 'signOffs', party, [party]),
    ]),
    count('document', 'documents'),
    average('mean', 'documents', 'document', undefined, 'documentMean'),
    average('median', 'documents', 'document', undefined, 'documentMedian'),
    count('inTime', 'documents', { against: 'inTime' }),
    count('late', 'documents', { against: 'late' }),
    share('shareInTime', 'inTime', 'document'),
  ],
  sums: [
    ...parties.map((party) => ({ parts: [party], total: null })),
    { parts: ['inTime', 'late'], total: 'document' },
  ],
};

/** How each table of the report is made, in the order in which they are shown (DOMAIN.md section 8). */
export const figures = {
  course: clientFigure(course, 'started'),
  acquaintance: clientFigure(againstNorm('acquaintance'), 'mean', { norm: 'acquaintance' }),
  signOffs: clientFigure(signOffs, 'documentMean', { norm: 'signOff' }),
  closing: clientFigure(byCode('closing', closingReasons), 'total'),
  independent: clientFigure(
    { ...independent, columns: [...independent.columns, share('shareYes', 'yes', 'total')] },
    'shareYes',
  ),
  satisfaction: clientFigure(satisfaction, 'closureMean'),
  checkIns: clientFigure(
    { ...checkIns, columns: [...checkIns.columns, share('shareInTime', 'inTime', 'total')] },
    'shareInTime',
  ),
  safetyNetCalls: clientFigure(byCode('safetyNetCalls', safetyNetTriggers), 'total'),
  safetyNetAnswers: clientFigure(againstNorm('safetyNetAnswers'), 'shareInTime', { norm: 'answerSafetyNet' }),
  safetyNetOutcomes: clientFigure(byCode('safetyNetAnswers', safetyNetAnswers), 'total'),
  returns: clientFigure(returns, 'share365'),
  promises: clientFigure(promises, 'senderShare', { dimensions: [...everywhere, 'senderTeam'] }),
  dropOut: clientFigure(byDropOutPhase(), 'total'),
  conferences: {
    ...byCode('conferences', ['held', 'notHeld']),
    dimensions: perCluster,
    aboutClients: false,
    drawn: 'held',
  },
  bottlenecks: clientFigure(byCode('bottlenecks', bottleneckKinds), 'total', { dimensions: perCluster }),
} as const satisfies Record<string, FigureDefinition>;

export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as Figure[];
export const figureOf = (figure: Figure): FigureDefinition => figures[figure];

export const isFigure = (text: string): text is Figure => Object.hasOwn(figures, text);

export const sourcesOf = (figure: Figure): Source[] => [
  ...new Set(figureOf(figure).columns.flatMap((column) => ('of' in column ? [column.of.source] : []))),
];
