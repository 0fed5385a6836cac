import type { Figure } from '../../../domain/measure/report';
import { paths } from '../../paths';

const slugs: Record<Figure, string> = {
  course: 'verloop',
  acquaintance: 'kennismaking',
  signOffs: 'akkoorden',
  closing: 'afsluiting',
  independent: 'zelfstandig',
  satisfaction: 'tevredenheid',
  checkIns: 'contactmomenten',
  safetyNetCalls: 'vangnet',
  safetyNetAnswers: 'vangnet-antwoord',
  safetyNetOutcomes: 'vangnet-uitkomst',
  returns: 'terugkeer',
  promises: 'afspraken',
  dropOut: 'uitval',
  conferences: 'casusoverleggen',
  bottlenecks: 'knelpunten',
};

export const figureBySlug = new Map(
  Object.entries(slugs).map(([figure, slug]) => [slug, figure as Figure] as const),
);

export const figurePath = (figure: Figure): string => `${paths.reporting}/${slugs[figure]}`;
export const behindPath = (figure: Figure): string => `${figurePath(figure)}/overdrachten`;
export const figureFilePath = (figure: Figure): string => `${figurePath(figure)}/uitdraai`;
export const wholeFilePath = `${paths.reporting}/uitdraai`;
export const printPath = `${paths.reporting}/print`;
export const stepsPath = `${paths.reporting}/doorlooptijd`;
export const stepsBehindPath = `${stepsPath}/overdrachten`;
