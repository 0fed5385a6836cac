import { isUnavailable } from '../../src/server/unavailable';

describe('something we depend on', () => {
  it.each([
    ['a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })],
    ['Postgres shutting down', Object.assign(new Error('x'), { code: '57P01' })],
    [
      'Temporal unavailable',
      Object.assign(new Error('x'), { cause: Object.assign(new Error('y'), { code: 14 }) }),
    ],
    ['every address refused', new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])],
    ['a broken pool', new Error('Connection terminated unexpectedly')],
  ])('is away for a moment: %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(true);
  });

  it.each([
    ['a fault of ours', new TypeError('x is undefined')],
    ['a row that is there already', Object.assign(new Error('x'), { code: '23505' })],
    ['nothing', undefined],
  ])('is not away: %s', (_what, error) => {
    expect(isUnavailable(error)).toBe(false);
  });
});
