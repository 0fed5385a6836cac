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

/** Why the law allows to share it. */
export const basisKinds = ['consent', 'publicTask', 'vitalInterest'] as const;
export type BasisKind = (typeof basisKinds)[number];

/** What it is shared for. */
export const purposes = [
  'keepHome',
  'keepIncome',
  'worthwhileDay',
  'rightSupport',
  'reachPeople',
  'health',
  'safety',
] as const;
export type Purpose = (typeof purposes)[number];

export interface Question {
  key: string;
  kind: 'line' | 'text' | 'day';
  required: boolean;
  sharedWith: SharedWith;
  basis: BasisKind;
  purpose: Purpose;
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

/** A question in the making; its point says what it is for. */
type Draft = Omit<Question, 'purpose'>;

const question = (key: string, kind: Question['kind'], limit: number, required: boolean): Draft => ({
  key,
  kind,
  required,
  sharedWith: 'bothOrganisations',
  basis: 'publicTask',
  limit,
});
const line = (key: string, required = true) => question(key, 'line', 200, required);
const text = (key: string, required = true) => question(key, 'text', 2000, required);
const day = (key: string, required = true) => question(key, 'day', 10, required);
const confidential = (draft: Draft): Draft => ({ ...draft, sharedWith: 'contactPersonsOnly' });
const withConsent = (draft: Draft): Draft => ({ ...draft, basis: 'consent' });
const vital = (draft: Draft): Draft => ({ ...draft, basis: 'vitalInterest' });

const point = (key: PointKey, purpose: Purpose, questions: readonly Draft[]): PointTemplate => ({
  key,
  blocking: false,
  questions: questions.map((draft) => ({ ...draft, purpose })),
});
const blocking = (template: PointTemplate): PointTemplate => ({ ...template, blocking: true });

/**
 * The ten points of the region Utrecht (DOMAIN.md section 4), with for each question with whom it is shared, on which
 * basis and for what (section 9). The words of every question are in the catalogues.
 */
export const defaultTemplate: Template = {
  version: 'utrecht-2026-2',
  points: [
    blocking(
      point('housing', 'keepHome', [
        line('address'),
        line('landlord'),
        day('leaseStart'),
        line('keys'),
        text('furniture', false),
        text('housingProfile', false),
      ]),
    ),
    blocking(
      point('finances', 'keepIncome', [
        text('income'),
        text('fixedCosts'),
        text('allowances'),
        withConsent(confidential(text('debts'))),
        line('insurance', false),
      ]),
    ),
    point('activation', 'worthwhileDay', [text('current'), text('nextStep', false)]),
    point('daytime', 'worthwhileDay', [
      text('what'),
      line('where', false),
      line('days', false),
      line('contact', false),
    ]),
    point('network', 'reachPeople', [withConsent(text('people')), withConsent(text('whoMayBeCalled'))]),
    point('physicalHealth', 'health', [
      withConsent(line('generalPractitioner')),
      withConsent(confidential(text('medicines', false))),
      text('aids', false),
    ]),
    point('mentalHealth', 'health', [
      withConsent(confidential(text('treatment'))),
      withConsent(confidential(text('use', false))),
      withConsent(text('whatHelps')),
    ]),
    point('dailyLiving', 'rightSupport', [text('household'), text('administration'), line('digid', false)]),
    blocking(
      point('safety', 'safety', [
        vital(confidential(text('earlySigns'))),
        vital(text('signallingPlan')),
        vital(text('whoToCall')),
      ]),
    ),
    point('ownLead', 'rightSupport', [text('goals'), line('visits'), text('clientDoes', false)]),
  ],
};

/** The points with a question whose answer may only be shared because the client said yes. */
export const pointsOnConsent = (template: Template): PointKey[] =>
  template.points
    .filter(({ questions }) => questions.some(({ basis }) => basis === 'consent'))
    .map(({ key }) => key);

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
