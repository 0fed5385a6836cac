import { defaultPolicy } from '../../src/domain/policy';
import {
  defaultTemplate,
  emptyPoint,
  isBlocking,
  missingAnswers,
  pointKeys,
  pointStatus,
  pointTemplate,
  purposes,
  type PointContent,
} from '../../src/domain/template';

/** Activation asks what is done now, and has room for a next step. */
const activation = pointTemplate(defaultTemplate, 'activation');
const needed = { id: 'agreement-1', what: 'A next step', side: 'sender', by: '2026-04-20' } as const;

describe('The status of a point follows from what is filled in', () => {
  test.each<[string, Partial<PointContent>, string]>([
    ['nothing', {}, 'notStarted'],
    ['only spaces', { answers: { current: '  ' } }, 'notStarted'],
    ['an answer', { answers: { current: 'Works' } }, 'inProgress'],
    ['an answer that is not required', { answers: { nextStep: 'Course' } }, 'inProgress'],
    [
      'complete, without the required answer',
      { answers: { nextStep: 'Course' }, complete: true },
      'inProgress',
    ],
    ['complete, and nothing else', { complete: true }, 'inProgress'],
    ['complete, with the required answer', { answers: { current: 'Works' }, complete: true }, 'ready'],
    ['something still needed', { stillNeeded: [needed] }, 'stillNeeded'],
    [
      'everything, and something still needed',
      { answers: { current: 'Works' }, complete: true, stillNeeded: [needed] },
      'stillNeeded',
    ],
  ])('%s', (_name, content, status) => {
    expect(pointStatus(activation, { ...emptyPoint, ...content })).toBe(status);
  });

  test('the required questions without an answer are named', () => {
    expect(missingAnswers(activation, emptyPoint)).toEqual(['current']);
    expect(missingAnswers(activation, { ...emptyPoint, answers: { current: 'Works' } })).toEqual([]);
  });
});

describe('The template of the region', () => {
  test('has the ten points, in their order', () => {
    expect(defaultTemplate.points.map(({ key }) => key)).toEqual([...pointKeys]);
    expect(pointKeys).toHaveLength(10);
  });

  test('housing, finances and safety block the transfer, in the policy as well', () => {
    expect(pointKeys.filter((key) => isBlocking(defaultTemplate, key))).toEqual([
      'housing',
      'finances',
      'safety',
    ]);
    expect(defaultPolicy.blockingPoints).toEqual(['housing', 'finances', 'safety']);
    expect(defaultPolicy.templateVersion).toBe(defaultTemplate.version);
  });

  test('every question has a limit, a name of its own in its point, and says with whom it is shared', () => {
    for (const { questions } of defaultTemplate.points) {
      expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
      expect(questions.filter(({ required }) => required).length).toBeGreaterThan(0);
      expect(questions.filter(({ limit, sharedWith }) => limit <= 0 || !sharedWith)).toEqual([]);
    }
  });

  test('every question says on which basis it is shared, and what for', () => {
    const on = (basis: string) =>
      defaultTemplate.points.flatMap(({ key, questions }) =>
        questions.filter((question) => question.basis === basis).map((question) => `${key}.${question.key}`),
      );
    expect(on('consent')).toEqual([
      'finances.debts',
      'network.people',
      'network.whoMayBeCalled',
      'physicalHealth.generalPractitioner',
      'physicalHealth.medicines',
      'mentalHealth.treatment',
      'mentalHealth.use',
      'mentalHealth.whatHelps',
    ]);
    expect(on('vitalInterest')).toEqual(['safety.earlySigns', 'safety.signallingPlan', 'safety.whoToCall']);
    expect(defaultPolicy.consentPoints).toEqual(['finances', 'network', 'physicalHealth', 'mentalHealth']);
    const withoutPurpose = defaultTemplate.points.flatMap(({ questions }) =>
      questions.filter(({ purpose }) => !purposes.includes(purpose)),
    );
    expect(withoutPurpose).toEqual([]);
  });
});
