import { rulesOfThumb } from '../../../src/domain/breakthrough';
import type { ConferenceState } from '../../../src/domain/conference/state';
import { tableIdOf } from '../../../src/domain/matters';
import { broughtIn, decided, judgeAll, type CaseStory } from '../../domain/breakthrough/stories';
import { defaultPolicy } from '../../../src/domain/policy';
import { by, started, series, surroundings } from '../../domain/conference/support';
import { accepted } from '../../support/story';
import { ownedApp } from '../support/ownedApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const tableId = tableIdOf('utrecht');

/** The table is on Tuesday 10 March 2026; nobody has opened it yet. */
function table(): ConferenceState {
  const story = by(started(defaultPolicy, 'breakthroughTable', surroundings), 'programmeManager', {
    type: 'setSeries',
    series: { ...series, intervalWeeks: 2, from: '2026-03-09', chair: 'programmeManager', extra: [] },
  });
  return { ...story.state, id: tableId };
}

const open = async (now: string, story?: CaseStory) => {
  const matters = story ? [{ kind: 'case' as const, story }] : [];
  const app = await ownedApp({ now, handover: accepted(), matters, table: table() });
  stop = app.stop;
  app.keep('text-1', 'Wie betaalt de laatste maand opvang?');
  return app;
};

const dayBefore = '2026-03-09T10:00:00.000Z';
const onTheDay = '2026-03-10T13:30:00.000Z';
const afterwards = '2026-03-16T10:00:00.000Z';
const address = '/doorbraak/case-1';

const dayFields = (name: string, [year, month, day]: [string, string, string]): [string, string][] => [
  [`${name}-day`, day],
  [`${name}-month`, month],
  [`${name}-year`, year],
];

describe('the breakthrough table', () => {
  it('names the next table, the cases by how they stand, and the five rules of thumb', async () => {
    const app = await open(dayBefore, broughtIn());
    const { text } = await (await app.as('receiverContact')).get('/doorbraak');
    expect(text).toContain('dinsdag 10 maart 2026');
    expect(text).toContain('href="/doorbraak/case-1"');
    expect(text).toContain('Wacht op de tafel');
    expect(text).toContain('Ondersteuning die echt past');
  });

  it('is not there for who works with no client', async () => {
    const app = await open(dayBefore);
    expect((await (await app.as('functionalManager')).get('/doorbraak')).status).toBe(403);
  });
});

describe('bringing a case in', () => {
  it('takes the handover it comes from, keeps the question with it, and leads to the case', async () => {
    const app = await open(dayBefore);
    const browser = await app.as('receiverContact');
    const page = '/doorbraak/nieuw?overdracht=handover-1';
    const answer = await browser.send(page, '/doorbraak/nieuw', [
      ['question', 'Wie betaalt de dubbele huur?'],
    ]);
    expect(answer.status).toBe(303);
    expect(app.asked).toMatchObject([{ type: 'bringIn', handover: 'handover-1', cluster: 'cluster-1' }]);
    expect([...app.texts.values()]).toContainEqual(
      expect.objectContaining({ content: 'Wie betaalt de dubbele huur?', handover: 'handover-1' }),
    );
  });

  it('is refused with the way to the case that is there, and what was typed is still there', async () => {
    const app = await open(dayBefore, broughtIn());
    const browser = await app.as('receiverContact');
    const page = '/doorbraak/nieuw?overdracht=handover-1';
    const answer = await browser.send(page, '/doorbraak/nieuw', [['question', 'Nog een vraag.']]);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('al een casus ingebracht');
    expect(answer.text).toContain('href="/doorbraak/case-1"');
    expect(answer.text).toContain('Nog een vraag.');
  });

  it('asks for a reference that the reader sees, and for a question', async () => {
    const app = await open(dayBefore);
    const browser = await app.as('receiverContact');
    const empty = await browser.send('/doorbraak/nieuw', '/doorbraak/nieuw', []);
    expect(empty.status).toBe(400);
    expect(empty.text).toContain('Vul in: Wat is je vraag aan de tafel?');
    const fields: [string, string][] = [
      ['reference', 'OV-1999-0001'],
      ['question', 'Kan dit?'],
    ];
    const unseen = await browser.send('/doorbraak/nieuw', '/doorbraak/nieuw', fields);
    expect(unseen.status).toBe(400);
    expect(unseen.text).toContain('Kan dit?');
    expect(app.asked).toEqual([]);
  });

  it('is for contact persons, deputies, managers and the programme manager', async () => {
    const app = await open(dayBefore);
    expect((await (await app.as('senderCaseWorker')).get('/doorbraak/nieuw')).status).toBe(403);
  });
});

describe('a case', () => {
  it('is not there for a stranger', async () => {
    const app = await open(dayBefore, broughtIn());
    expect((await (await app.as('otherNeighbourhood')).get(address)).status).toBe(404);
  });

  it('before its table offers no judgement and says which day it is discussed', async () => {
    const app = await open(dayBefore, broughtIn());
    const { text } = await (await app.as('receiverContact')).get(address);
    expect(text).toContain('Wie betaalt de laatste maand opvang?');
    expect(text).not.toContain('Oordeel vastleggen');
    expect(text).toContain('De doorbraaktafel bespreekt deze casus');
  });

  it('on the day of the table is judged along each of the five rules, and decided', async () => {
    const app = await open(onTheDay, broughtIn());
    const browser = await app.as('receiverContact');
    const parts = ['huis', 'financien', 'dag', 'ondersteuning', 'omgeving'];
    for (const [at, rule] of rulesOfThumb.entries()) {
      const answer = await browser.send(address, `${address}/oordeel/${parts[at]}`, [
        [`holds-${rule}`, at === 0 ? 'no' : 'yes'],
        [`because-${rule}`, `Omdat ${at}`],
      ]);
      expect(answer.status).toBe(303);
    }
    const answer = await browser.send(address, `${address}/besluit`, [
      ['decision', 'De gemeente betaalt een maand.'],
      ['decisionOwner', 'senderContact'],
      ...dayFields('decisionDay', ['2026', '3', '27']),
    ]);
    expect(answer.status).toBe(303);
    expect(app.case('case-1')?.state).toMatchObject({
      judgements: { goodHome: { holds: false, meeting: `${tableId}:1` } },
      decision: { owner: 'senderContact', dueDay: '2026-03-27', meeting: `${tableId}:1` },
    });
  });

  it('is not decided without words, owner and day', async () => {
    const app = await open(onTheDay, judgeAll(broughtIn()));
    const browser = await app.as('receiverContact');
    const empty = await browser.send(address, `${address}/besluit`, []);
    expect(empty.status).toBe(400);
    expect(empty.text).toContain('Vul in: Wat besluit de tafel?');
  });

  it('is carried out by its owner, and looked at again by the next table only', async () => {
    const app = await open(afterwards, decided());
    const owner = await app.as('senderContact');
    expect((await owner.get(address)).text).toContain('Jij voert het besluit uit');
    expect((await owner.send(address, `${address}/uitgevoerd`, [['doneNote', 'Betaald.']])).status).toBe(303);
    expect(app.case('case-1')?.state.decision?.doneOn).toBe('2026-03-16');
    expect((await owner.get(address)).text).toContain('De volgende doorbraaktafel kijkt');
  });

  it('that needs longer needs another day', async () => {
    const app = await open('2026-03-24T13:30:00.000Z', decided());
    const browser = await app.as('receiverContact');
    const answer = await browser.send(address, `${address}/uitkomst`, [
      ['outcome', 'notYet'],
      ['reviewText', 'De corporatie antwoordt volgende week.'],
    ]);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Vul in: Voor welke dag moet het nu klaar zijn?');
    expect(answer.text).toContain('De corporatie antwoordt volgende week.');
  });

  it('is withdrawn by who brought it in, with a reason, and then over', async () => {
    const app = await open(dayBefore, broughtIn());
    const browser = await app.as('receiverContact');
    const answer = await browser.send(address, `${address}/intrekken`, [['withdrawReason', 'Opgelost.']]);
    expect(answer.status).toBe(303);
    const { text } = await browser.get(address);
    expect(text).toContain('De casus is ingetrokken');
    expect(text).toContain('Ingetrokken');
  });
});
