import { researchCourse } from '../../../src/domain/research/course';
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

  it('holds no reference, id, text or day', () => {
    const written = JSON.stringify(course);
    const { id, reference, client, neighbourhood } = story.state();
    for (const secret of [id, reference, client, neighbourhood, 'text', 'receiverContact'])
      expect(written).not.toContain(secret);
    expect(written).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});
