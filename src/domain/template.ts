export const pointKeys = [
  'housing',
  'finances',
  'activation',
  'daytime',
  'network',
  'physicalHealth',
  'mentalHealth',
  'dailyLiving',
  'safety',
  'ownLead',
] as const;
export type PointKey = (typeof pointKeys)[number];

/** How far a point is; derived from what is filled in, never typed in. */
export type PointStatus = 'notStarted' | 'inProgress' | 'ready' | 'stillNeeded';

/** With whom an answer is shared and why, shown beside every question (DOMAIN.md section 9). */
export type SharedWith = 'bothOrganisations' | 'contactPersonsOnly';

export interface Question {
  key: string;
  kind: 'line' | 'text' | 'day';
  required: boolean;
  sharedWith: SharedWith;
  /** The longest answer, in characters. */
  limit: number;
}

export interface PointTemplate {
  key: PointKey;
  /** Must be `ready` before the transfer. */
  blocking: boolean;
  questions: readonly Question[];
}

export interface Template {
  version: string;
  points: readonly PointTemplate[];
}

/** Something that is still needed: what, who, by when. */
export interface StillNeeded {
  id: string;
  what: string;
  side: 'sender' | 'receiver';
  by: string;
}

/** What people filled in for one point; a version of a point is exactly this. */
export interface PointContent {
  answers: Readonly<Record<string, string>>;
  stillNeeded: readonly StillNeeded[];
  /** The writer says that what is in place is complete. */
  complete: boolean;
}

const line = (key: string, required = true): Question => ({
  key,
  kind: 'line',
  required,
  sharedWith: 'bothOrganisations',
  limit: 200,
});
const text = (key: string, required = true): Question => ({
  key,
  kind: 'text',
  required,
  sharedWith: 'bothOrganisations',
  limit: 2000,
});
const day = (key: string, required = true): Question => ({
  key,
  kind: 'day',
  required,
  sharedWith: 'bothOrganisations',
  limit: 10,
});
const confidential = (question: Question): Question => ({ ...question, sharedWith: 'contactPersonsOnly' });

/** The ten points of the region Utrecht (DOMAIN.md section 4). The words of every question are in the catalogues. */
export const defaultTemplate: Template = {
  version: 'utrecht-2026-1',
  points: [
    {
      key: 'housing',
      blocking: true,
      questions: [
        line('address'),
        line('landlord'),
        day('leaseStart'),
        line('keys'),
        text('furniture', false),
        text('housingProfile', false),
      ],
    },
    {
      key: 'finances',
      blocking: true,
      questions: [
        text('income'),
        text('fixedCosts'),
        text('allowances'),
        confidential(text('debts')),
        line('insurance', false),
      ],
    },
    { key: 'activation', blocking: false, questions: [text('current'), text('nextStep', false)] },
    {
      key: 'daytime',
      blocking: false,
      questions: [text('what'), line('where', false), line('days', false), line('contact', false)],
    },
    { key: 'network', blocking: false, questions: [text('people'), text('whoMayBeCalled')] },
    {
      key: 'physicalHealth',
      blocking: false,
      questions: [line('generalPractitioner'), confidential(text('medicines', false)), text('aids', false)],
    },
    {
      key: 'mentalHealth',
      blocking: false,
      questions: [confidential(text('treatment')), confidential(text('use', false)), text('whatHelps')],
    },
    {
      key: 'dailyLiving',
      blocking: false,
      questions: [text('household'), text('administration'), line('digid', false)],
    },
    {
      key: 'safety',
      blocking: true,
      questions: [confidential(text('earlySigns')), text('signallingPlan'), text('whoToCall')],
    },
    {
      key: 'ownLead',
      blocking: false,
      questions: [text('goals'), line('visits'), text('clientDoes', false)],
    },
  ],
};

export function pointTemplate(template: Template, key: PointKey): PointTemplate {
  const found = template.points.find((point) => point.key === key);
  if (!found) throw new Error(`Template ${template.version} has no point ${key}`);
  return found;
}

export const isBlocking = (template: Template, key: PointKey): boolean =>
  pointTemplate(template, key).blocking;

const isAnswered = (content: PointContent, key: string) => (content.answers[key] ?? '').trim() !== '';

export const emptyPoint: PointContent = { answers: {}, stillNeeded: [], complete: false };

/** The required questions of a point that have no answer yet, by key. */
export const missingAnswers = (point: PointTemplate, content: PointContent): string[] =>
  point.questions
    .filter((question) => question.required && !isAnswered(content, question.key))
    .map(({ key }) => key);

/**
 * The status of a point, derived from what is filled in and never typed in (DOMAIN.md section 4): something still
 * needed makes it `stillNeeded`; all required answers and the writer's "this is complete" make it `ready`.
 */
export function pointStatus(point: PointTemplate, content: PointContent): PointStatus {
  if (content.stillNeeded.length > 0) return 'stillNeeded';
  if (content.complete && missingAnswers(point, content).length === 0) return 'ready';
  const anything = content.complete || Object.keys(content.answers).some((key) => isAnswered(content, key));
  return anything ? 'inProgress' : 'notStarted';
}
