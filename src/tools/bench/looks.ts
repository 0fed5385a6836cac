import type { Pool } from 'pg';
import { dayOf, toMoment } from '../../domain/calendar/day';
import { personId } from '../../local/demo/people';
import { behindPath, figurePath, stepsPath } from '../../server/pages/report/addresses';
import { paths } from '../../server/paths';
import { openBrowser, signIn } from './browser';
import type { Look } from './pages';
import type { Stage } from './stage';

/** What programme managers open in the morning and every quarter. */
const steering: readonly (readonly [string, string])[] = [
  ['board', paths.overview],
  ['board, what is stalled', `${paths.overview}?toon=stalled`],
  ['board, one cluster', `${paths.overview}?cluster=cluster-3`],
  ['report', paths.reporting],
  ['report, last year', `${paths.reporting}?periode=${lastYear()}`],
  ['report, one figure by team', `${figurePath('acquaintance')}?per=senderTeam&periode=${lastYear()}`],
  ['behind a number', `${behindPath('course')}?kolom=started&periode=${lastYear()}`],
  ['behind what runs', `${behindPath('course')}?kolom=running`],
  ['time between two steps', `${stepsPath}?van=started&tot=transferred&periode=${lastYear()}`],
];

function lastYear(): number {
  return Number(dayOf(toMoment(Date.now())).slice(0, 4)) - 1;
}

/** The pages that people open all day, as people who see few and many handovers, each signed in. */
export async function looksOf({ config: { baseUrl } }: Stage, pool: Pool): Promise<Look[]> {
  const looks: Look[] = [];
  for (const [reader, key] of [
    ['contact person', 'eline'],
    ['case worker', 'fatima'],
    ['programme manager', 'jolanda'],
  ] as const) {
    const browser = openBrowser();
    await signIn(browser, baseUrl, personId(key));
    const { rows } = await pool.query<{ id: string }>(
      'select id from handovers where $1 = any (involved) order by id limit 50',
      [personId(key)],
    );
    const pages = [
      ['work', paths.work],
      ['list', paths.handovers],
      ['list, page 3', `${paths.handovers}?pagina=3`],
      ...(key === 'jolanda' ? steering : []),
    ] as const;
    const at = (page: string, address: (time: number) => string): Look => ({
      page,
      reader,
      browser,
      address: (time) => baseUrl + address(time),
    });
    looks.push(...pages.map(([page, address]) => at(page, () => address)));
    if (rows.length > 0)
      looks.push(at('detail', (time) => paths.handover(rows[time % rows.length]?.id ?? '')));
  }
  return looks;
}
