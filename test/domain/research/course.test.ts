import { addDays } from '../../../src/domain/calendar/day';
import { researchCourse, watTeltTalks } from '../../../src/domain/research/course';
import { accepted, transferred } from '../../support/story';

describe('A course for research', () => {
  const story = transferred();
  const course = researchCourse(story.state(), story.recorded());

  it('counts in weeks from the transfer', () => {
    expect(course.weeksFrom).toBe('transfer');
    expect(course.year).toBe(Number((story.state().transfer.transferredOn ?? '').slice(0, 4)));
    const weeks = new Map(course.steps.map(({ kind, week }) => [kind, week]));
    expect(weeks.get('transferred')).toBe(0);
    expect(weeks.get('started')).toBeLessThan(0);
  });

  it('counts from the start where there was no transfer', () => {
    const other = accepted();
    const early = researchCourse(other.state(), other.recorded());
    expect(early.weeksFrom).toBe('start');
    expect(early.steps[0]).toEqual({ week: 0, kind: 'started', code: '' });
  });

  it('tells the status of a point each time it was edited, by codes', () => {
    expect(course.points).toContainEqual({ week: expect.any(Number), point: 'housing', status: 'ready' });
  });

  it('tells what the client thought of it, and that it ended without a durable place: moment and reason, no words', () => {
    const told = transferred().by('receiverContact', {
      ...{ type: 'recordSatisfaction', moment: 'transfer', score: 6, asked: 'byPhone', text: 'text-9' },
      day: story.today(),
    });
    told.until(addDays(told.today(), 15));
    told.by('receiverContact', { type: 'callSafetyNet', call: 'call', trigger: 'relapse', text: 'text-9' });
    told.by('senderContact', {
      ...{ type: 'answerSafetyNet', call: 'call', kind: 'return', responsible: 'sender', text: 'text-9' },
      by: told.today(),
    });
    told.by('senderManager', { type: 'acceptReturn', text: null });
    const ended = researchCourse(told.state(), told.recorded());
    expect(ended.satisfaction).toEqual([{ week: 0, moment: 'transfer', score: 6 }]);
    expect(ended.steps.at(-1)).toEqual({ week: 2, kind: 'droppedOut', code: 'aftercare:returned' });
    expect(JSON.stringify(ended)).not.toContain('text-9');
  });

  it('says in which weeks there was a talk about Wat Telt', () => {
    const told = transferred().by('senderCaseWorker', {
      ...{ type: 'recordWatTelt', moment: 'start', scores: 'scores-1' },
      day: story.today(),
    });
    expect(watTeltTalks(told.state(), told.recorded())).toEqual([
      { week: 0, moment: 'start', scores: 'scores-1' },
    ]);
  });

  it('holds no reference, id, text or day', () => {
    const written = JSON.stringify(course);
    const { id, reference, client, neighbourhood } = story.state();
    for (const secret of [id, reference, client, neighbourhood, 'text', 'receiverContact'])
      expect(written).not.toContain(secret);
    expect(written).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});
