import { rulesOfThumb, type CaseCommand, type RuleOfThumb } from '../../../domain/breakthrough';
import { paths } from '../../paths';

/** What somebody can do with one case besides judging it, each with the last part of its address. */
const parts = {
  decideCase: 'besluit',
  reviewOutcome: 'uitkomst',
  completeDecision: 'uitgevoerd',
  moveDecision: 'verplaatsen',
  withdrawCase: 'intrekken',
} as const satisfies Partial<Record<CaseCommand['type'], string>>;

export type CaseTask = keyof typeof parts;
export const caseTasks = Object.keys(parts) as CaseTask[];

const ruleParts: Record<RuleOfThumb, string> = {
  goodHome: 'huis',
  healthyFinances: 'financien',
  worthwhileDay: 'dag',
  fittingSupport: 'ondersteuning',
  pleasantEnvironment: 'omgeving',
};

const lastPart = (form: CaseTask | RuleOfThumb): string =>
  isRule(form) ? `oordeel/${ruleParts[form]}` : parts[form];

export const isRule = (form: string): form is RuleOfThumb => rulesOfThumb.some((rule) => rule === form);

/** The pattern by which a form is known; see `MatterTask.address`. */
export const formPattern = (form: CaseTask | RuleOfThumb): string =>
  `${paths.breakthrough}/:id/${lastPart(form)}`;
export const formAddress = (id: string, form: CaseTask | RuleOfThumb): string =>
  `${paths.case(id)}/${lastPart(form)}`;

/** Bringing a case in: about this handover, or from this bottleneck. */
export const newCaseAddress = (from: { overdracht: string } | { knelpunt: string }): string =>
  `${paths.newCase}?${new URLSearchParams(from).toString()}`;
