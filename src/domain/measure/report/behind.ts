import type { MeasureKind } from '../measured';
import { figureOf, kindBehind, returnTerms, type Figure, type Norms, type Pick } from './figures';

/** Which measurements a count is made of, so that a reader can see the handovers behind it. */
export interface Behind {
  kind: MeasureKind;
  codes?: readonly string[];
  startsWith?: string;
  /** Of the value, both included. */
  atLeast?: number;
  atMost?: number;
}

const valuesAgainst = (against: Pick['against'], norm: number): Between => {
  if (against === 'inTime') return { atMost: norm };
  return against === 'late' ? { atLeast: norm + 1 } : {};
};
type Between = { atLeast?: number; atMost?: number };

/** Who came back within so many days; who stayed is not measured one by one. */
function behindReturns(codes: readonly string[]): Behind | null {
  const term = returnTerms.find((days) => codes.length === 1 && codes[0] === `back:${days}`);
  return term === undefined ? null : { kind: 'returned', atMost: term };
}

/** null: nothing to look at behind this column. */
export function behindOf(figure: Figure, column: string, norms: Norms): Behind | null {
  const { columns, norm } = figureOf(figure);
  const definition = columns.find(({ key }) => key === column);
  if (definition?.kind !== 'count') return null;
  const { source, codes, startsWith, against } = definition.of;
  if (source === 'returns') return behindReturns(codes ?? []);
  const kind = kindBehind[source];
  if (kind === null) return null;
  return {
    kind,
    ...(codes ? { codes } : {}),
    ...(startsWith === undefined ? {} : { startsWith }),
    ...valuesAgainst(against, norm === undefined ? 0 : norms[norm]),
  };
}
