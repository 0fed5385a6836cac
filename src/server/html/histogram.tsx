export interface Pillar {
  label: string;
  amount: number;
}

const width = 320;
const height = 140;
const labelHeight = 18;
const numberHeight = 16;

/** How often each value was met, as columns next to each other; the numbers stand in a table underneath. */
export const Histogram = ({ title, columns }: { title: string; columns: readonly Pillar[] }) => {
  const max = Math.max(1, ...columns.map(({ amount }) => amount));
  const step = width / Math.max(1, columns.length);
  const room = height - labelHeight - numberHeight;
  // Labels that would run into each other are left out; the table has them all.
  const every = Math.ceil(26 / step);
  return (
    <figure class="app-chart">
      <figcaption class="app-chart__title">{title}</figcaption>
      <svg class="app-chart__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {columns.map(({ label, amount }, at) => {
          const length = Math.round((room * amount) / max);
          const middle = at * step + step / 2;
          return (
            <g>
              {amount === 0 ? null : (
                <rect
                  class="app-chart__bar app-chart__bar--1"
                  x={at * step + 1}
                  y={numberHeight + room - length}
                  width={Math.max(1, step - 2)}
                  height={length}
                />
              )}
              {every === 1 && amount > 0 ? (
                <text
                  class="app-chart__number"
                  x={middle}
                  y={numberHeight + room - length - 4}
                  text-anchor="middle"
                >
                  {amount}
                </text>
              ) : null}
              {at % every === 0 ? (
                <text class="app-chart__label" x={middle} y={height - 4} text-anchor="middle">
                  {label}
                </text>
              ) : null}
            </g>
          );
        })}
        <line
          class="app-chart__ground"
          x1={0}
          x2={width}
          y1={height - labelHeight}
          y2={height - labelHeight}
        />
      </svg>
    </figure>
  );
};
