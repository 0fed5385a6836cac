export interface DrawnValue {
  label: string;
  /** null has no bar. */
  value: number | null;
  /** The value as people read it. */
  text: string;
}

type ValueChartProps = {
  /** Says what is drawn; the numbers themselves stand in a table underneath. */
  title: string;
  values: readonly DrawnValue[];
  /** Drawn as a line that the bars are held against. */
  norm?: { value: number; text: string };
};

const width = 320;
const rowHeight = 40;
const textWidth = 56;

/** One bar a row, drawn on the server: legible at 320 px, in print, and without scripts. */
export const ValueChart = ({ title, values, norm }: ValueChartProps) => {
  const max = Math.max(1, norm?.value ?? 0, ...values.map(({ value }) => value ?? 0));
  const lengthOf = (value: number) => Math.round(((width - textWidth) * value) / max);
  const height = values.length * rowHeight;
  return (
    <figure class="app-chart">
      <figcaption class="app-chart__title">{title}</figcaption>
      {norm === undefined ? null : <p class="app-hint">{norm.text}</p>}
      <svg class="app-chart__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {values.map(({ label, value, text }, at) => (
          <g>
            <text class="app-chart__label" x={0} y={at * rowHeight + 14}>
              {label}
            </text>
            {value === null || value === 0 ? null : (
              <rect
                class="app-chart__bar app-chart__bar--1"
                x={0}
                y={at * rowHeight + 19}
                width={lengthOf(value)}
                height={14}
                rx={2}
              />
            )}
            <text class="app-chart__number" x={lengthOf(value ?? 0) + 6} y={at * rowHeight + 31}>
              {text}
            </text>
          </g>
        ))}
        {norm === undefined ? null : (
          <line
            class="app-chart__norm"
            x1={lengthOf(norm.value)}
            x2={lengthOf(norm.value)}
            y1={0}
            y2={height}
          />
        )}
      </svg>
    </figure>
  );
};
