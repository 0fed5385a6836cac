export type BarGroup = {
  label: string;
  /** One bar for each series, in the order of the legend; null has no bar. */
  values: (number | null)[];
};

type BarChartProps = {
  /** Says what is compared; the numbers themselves stand in a table underneath. */
  title: string;
  legend: string[];
  groups: BarGroup[];
  max: number;
};

const width = 320;
const barHeight = 14;
const labelHeight = 20;
const gap = 10;
const numberWidth = 28;

const lengthOf = (value: number, max: number) => Math.round(((width - numberWidth) * value) / max);

/** Bars drawn on the server: legible at 320 px, in print, and without scripts. */
export const BarChart = ({ title, legend, groups, max }: BarChartProps) => {
  const groupHeight = labelHeight + legend.length * barHeight + gap;
  return (
    <figure class="app-chart">
      <figcaption class="app-chart__title">{title}</figcaption>
      <ul class="app-chart__legend">
        {legend.map((label, series) => (
          <li>
            <span class={`app-chart__key app-chart__key--${series}`} aria-hidden="true"></span>
            {label}
          </li>
        ))}
      </ul>
      <svg
        class="app-chart__drawing"
        viewBox={`0 0 ${width} ${groups.length * groupHeight}`}
        role="img"
        aria-label={title}
      >
        {groups.map((group, index) => (
          <Bars group={group} top={index * groupHeight} max={max} />
        ))}
      </svg>
    </figure>
  );
};

const Bars = ({ group, top, max }: { group: BarGroup; top: number; max: number }) => (
  <g>
    <text class="app-chart__label" x={0} y={top + labelHeight - 6}>
      {group.label}
    </text>
    {group.values.map((value, series) => {
      const y = top + labelHeight + series * barHeight;
      if (value === null) return null;
      const length = lengthOf(value, max);
      return (
        <>
          <rect
            class={`app-chart__bar app-chart__bar--${series}`}
            x={0}
            y={y}
            width={length}
            height={barHeight - 2}
            rx={2}
          />
          <text class="app-chart__number" x={length + 6} y={y + barHeight - 4}>
            {value}
          </text>
        </>
      );
    })}
  </g>
);
