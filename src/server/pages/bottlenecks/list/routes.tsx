import { Router } from 'express';
import type { Records } from '../../../../db';
import {
  bottlenecksAddress,
  nobodyMark,
  ownMark,
  readBottleneckFilters,
  type BottleneckFilters,
} from '../../../../forms/bottleneckFilters';
import { holdsRole } from '../../../../domain/permissions';
import { lookingFrom } from '../../../handover/file';
import { readRegionCalendar } from '../../../handover/regionCalendar';
import { redirectTo, render } from '../../../html/render';
import { paths } from '../../../paths';
import { renderProblem } from '../../../problems';
import { viewerOf } from '../../../requestContext';
import type { Services } from '../../../services';
import { viewerMayRaise } from '../new/material';
import { quarterCounts } from './chart';
import { BottlenecksPage } from './page';

const pageSize = 25;

type Asked = Parameters<Records['bottleneckList']>[1];

const ownerIn = (eigenaar: string | undefined): Asked => {
  if (eigenaar === ownMark) return { mine: true };
  return eigenaar === nobodyMark ? { vacant: true } : { owner: eigenaar };
};

const asked = ({ soort, cluster, toon, eigenaar }: BottleneckFilters): Asked => ({
  kind: soort,
  cluster,
  status: toon === 'closed' || toon === 'all' ? toon : 'open',
  late: toon === 'late',
  ...ownerIn(eigenaar),
});

/** Everybody who can own something in the region, for the filter. */
async function ownersOf({ records }: Services, region: string | undefined, today: string) {
  if (region === undefined) return [];
  const colleagues = await records.colleaguesIn({ region, clusters: [], today });
  return colleagues
    .map(({ person, name, organisationName }) => ({ value: person, label: name, group: organisationName }))
    .sort((a, b) => a.group.localeCompare(b.group, 'nl'));
}

/** The bottlenecks that the reader has to do with; the state of the list is in its address. */
export const bottlenecksRoutes = (services: Services): Router => {
  const router = Router();
  const { records } = services;

  router.get(paths.bottlenecks, async (req, res) => {
    const viewer = viewerOf(res);
    if (!viewerMayRaise(viewer, services)) return renderProblem(res, 'forbidden');
    const looking = lookingFrom(viewer, services);
    const filters = readBottleneckFilters(req.query);
    const known = await records.neighbourhoods();
    const region = known[0]?.region;
    const [list, faults, counted, rules, owners, calendar] = await Promise.all([
      records.bottleneckList(looking, asked(filters), { page: filters.pagina, size: pageSize }),
      records.faultList(looking),
      records.countedBottlenecks(),
      records.currentMatterRules(region),
      ownersOf(services, region, looking.day),
      readRegionCalendar(records, looking.day),
    ]);
    const last = Math.max(1, Math.ceil(list.total / pageSize));
    if (filters.pagina > last)
      return redirectTo(res, bottlenecksAddress(paths.bottlenecks, filters, { pagina: last }));
    const names = new Map(known.map(({ cluster, clusterName }) => [cluster, clusterName]));
    const kinds = rules.bottlenecks.kinds.map(({ key }) => key);
    render(
      res,
      <BottlenecksPage
        {...list}
        {...{ pageSize, filters, kinds, owners, faults, calendar }}
        clusters={[...names].map(([value, label]) => ({ value, label }))}
        nameOfCluster={(cluster) => names.get(cluster) ?? cluster}
        counts={quarterCounts(counted, kinds, looking.day)}
        steers={holdsRole(looking.actor, 'programmeManager', looking.day)}
        reader={viewer.personId}
        today={looking.day}
      />,
    );
  });
  return router;
};
