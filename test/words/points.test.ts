import { defaultTemplate } from '../../src/domain/template';
import { wordsFor } from '../../src/words';

describe('the words of the ten points', () => {
  it.each(defaultTemplate.points)('$key has a label for each of its questions and for no other', (point) => {
    expect(Object.keys(wordsFor('nl').points[point.key].questions)).toEqual(
      point.questions.map(({ key }) => key),
    );
  });
});

describe('a line of the timeline', () => {
  const nothing = { point: '', party: '', side: '', day: '', number: 0, reason: '', person: '' };

  it('says on whose behalf a point was signed', () => {
    const { codes, events } = wordsFor('nl');
    expect(events.pointSigned({ ...nothing, point: 'Wonen', party: codes.party.receiver })).toBe(
      'Akkoord gegeven op punt Wonen namens het buurtteam',
    );
  });

  it('ends without a colon when there is no reason', () => {
    expect(wordsFor('nl').events.withdrawn(nothing)).toBe('Overdracht ingetrokken');
  });
});
