import type { BottleneckRules } from '../bottleneck/rules';
import type { BreakthroughRules } from '../breakthrough/rules';
import type { ClusterId, NeighbourhoodId, OrganisationId, Side } from '../handover/state';
import type { Policy } from '../policy';
import type { Template } from '../template';

export interface Organisation {
  id: OrganisationId;
  name: string;
  kind: Side;
}

export interface Neighbourhood {
  id: NeighbourhoodId;
  name: string;
}

export interface Cluster {
  id: ClusterId;
  name: string;
  neighbourhoods: readonly Neighbourhood[];
}

/** A region is data: who takes part, where, and under which rules (DOMAIN.md section 3). */
export interface Region {
  id: string;
  name: string;
  organisations: readonly Organisation[];
  clusters: readonly Cluster[];
  policy: Policy;
  template: Template;
  bottlenecks: BottleneckRules;
  breakthrough: BreakthroughRules;
}
