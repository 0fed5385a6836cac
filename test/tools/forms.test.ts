import { formsIn } from '../../src/tools/bench/forms';
import { timing } from '../../src/tools/bench/load';

const page = `
  <form method="post" action="/taal"><input type="hidden" name="taal" value="en"/></form>
  <form method="post" action="/punten/akkoord">
    <input type="hidden" name="_csrf" value="a&amp;b"/>
    <input type="checkbox" name="points" value="one"/><input type="checkbox" name="points" value="two" checked/>
    <textarea name="note">It&#39;s &lt;fine></textarea>
    <select name="caseWorker"><option value="">-</option><option value="anna" selected>Anna</option></select>
    <button type="submit" name="drop" value="yes">Weg</button>
  </form>`;

describe('forms of our own pages', () => {
  it('are sent back with everything they came with, and without buttons and boxes that nobody ticked', () => {
    const form = formsIn(page, 'http://localhost:1/punten')[1];
    expect(form?.action).toBe('http://localhost:1/punten/akkoord');
    expect(form?.fields).toEqual([
      { name: '_csrf', value: 'a&b' },
      { name: 'points', value: 'two' },
      { name: 'note', value: "It's <fine>" },
      { name: 'caseWorker', value: 'anna' },
    ]);
    expect(form?.boxes.map(({ value }) => value)).toEqual(['one', 'two']);
  });
});

describe('what a number of tasks took', () => {
  it('is told by its middle and its slow end', () => {
    const took = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(timing(took, { atOnce: 10, seconds: 4 })).toEqual({
      atOnce: 10,
      count: 100,
      perSecond: 25,
      p50: 51,
      p95: 96,
      p99: 100,
    });
  });
});
