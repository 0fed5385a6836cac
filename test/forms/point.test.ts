import { pointTemplate, type PointContent } from '../../src/domain/template';
import { defaultTemplate } from '../../src/domain/template';
import { parsePoint } from '../../src/forms/point';
import { fieldsOf, rowsToDraw, withTheirs } from '../../src/forms/pointFields';

const housing = pointTemplate(defaultTemplate, 'housing');
const network = pointTemplate(defaultTemplate, 'network');

const content: PointContent = {
  answers: { address: 'Amsterdamsestraatweg 1', leaseStart: '2026-04-01' },
  stillNeeded: [{ id: 'agreed-1', what: 'Sleutels halen', side: 'sender', by: '2026-02-01' }],
  complete: false,
};

const about = {
  template: housing,
  known: content.stillNeeded,
  today: '2026-03-02',
  newId: (row: number) => `new-${row}`,
};

describe('a point as a form', () => {
  it('comes back as it was put in, and an agreement keeps its id and its passed day', () => {
    expect(parsePoint(fieldsOf(housing, content), about)).toEqual({ ok: true, value: content });
  });

  it('names everything that is wrong at once', () => {
    const fields = {
      ...fieldsOf(housing, content),
      'answer-landlord': 'x'.repeat(201),
      'answer-leaseStart-day': '31',
      'answer-leaseStart-month': '2',
      'needed-2-id': '',
      'needed-2-what': 'Gordijnen',
      'needed-2-by-day': '1',
      'needed-2-by-month': '3',
      'needed-2-by-year': '2026',
    };
    const parsed = parsePoint(fields, about);
    expect(parsed.ok ? {} : parsed.errors).toEqual({
      'answer-landlord': { code: 'tooLong', limit: 200 },
      'answer-leaseStart': { code: 'notADay' },
      'needed-2-side': { code: 'required' },
      'needed-2-by': { code: 'inThePast' },
    });
  });

  it('asks for the required answers only once the writer says that it is complete', () => {
    const open = { 'answer-people': 'Een zus' };
    expect(parsePoint(open, { ...about, template: network }).ok).toBe(true);
    const complete = parsePoint({ ...open, complete: 'yes' }, { ...about, template: network });
    expect(complete.ok ? {} : complete.errors).toEqual({ 'answer-whoMayBeCalled': { code: 'required' } });
  });

  it('leaves out rows that are empty or taken away, and gives new ones an id of their own', () => {
    const fields = {
      ...fieldsOf(housing, content),
      'needed-1-drop': 'yes',
      'needed-2-id': 'made up',
      'needed-2-what': 'Gordijnen',
      'needed-2-side': 'receiver',
      'needed-2-by-day': '9',
      'needed-2-by-month': '3',
      'needed-2-by-year': '2026',
      'needed-3-id': '',
      'needed-3-what': ' ',
    };
    const parsed = parsePoint(fields, about);
    expect(parsed.ok ? parsed.value.stillNeeded : []).toEqual([
      { id: 'new-2', what: 'Gordijnen', side: 'receiver', by: '2026-03-09' },
    ]);
  });

  it('has one empty row to begin with, and one more when asked', () => {
    expect(rowsToDraw({}, false)).toEqual([1]);
    expect(rowsToDraw(fieldsOf(housing, content), false)).toEqual([1, 2]);
    expect(rowsToDraw({ 'needed-1-id': '' }, true)).toEqual([1, 2]);
  });

  it('takes what another one saved only where that was ticked', () => {
    const mine = {
      ...fieldsOf(housing, { ...content, answers: { address: 'Mijn adres', keys: 'Bij mij' } }),
      'theirs-address': 'yes',
      'theirs-complete': 'yes',
      complete: 'yes',
    };
    const merged = withTheirs(housing, mine, content);
    expect(merged['answer-address']).toBe('Amsterdamsestraatweg 1');
    expect(merged['answer-keys']).toBe('Bij mij');
    expect(merged).not.toHaveProperty('complete');
    expect(Object.keys(merged).filter((name) => name.startsWith('theirs-'))).toEqual([]);
  });
});
