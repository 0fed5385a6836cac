import {
  by,
  facts,
  handover,
  held,
  opened,
  planned,
  until,
  withAction,
} from '../../domain/conference/support';
import { meetingApp } from '../support/meetingApp';

const two = facts(
  handover('h1', { stalledSince: '2026-01-20' }),
  handover('h2', { safetyNetSince: '2026-01-28' }),
);
const [first, second] = ['handover:h2', 'handover:h1'];

const onTheDay = () => until(planned(), '2026-02-03', '10:00');

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (...given: Parameters<typeof meetingApp>) => {
  const app = await meetingApp(...given);
  stop = app.stop;
  return app;
};

test('before its day a meeting cannot be opened, and the page says what one can do', async () => {
  const app = await open(until(planned(), '2026-02-02', '10:00'));
  const page = await (await app.as('senderContact')).get('1');
  expect(page.status).toBe(200);
  expect(page.text).toContain('Deze bijeenkomst is nog niet begonnen');
  expect(page.text).not.toContain('/openen');
});

test('on the day a participant opens it, with the agenda of that moment', async () => {
  const app = await open(onTheDay(), { facts: two });
  const browser = await app.as('receiverContact');
  const answer = await browser.send('1', '1/openen');
  expect(answer.status).toBe(303);
  const page = await browser.get('1');
  expect(page.text).toContain('Wie zijn er?');
  expect(page.text).toContain('Overdracht OV-h2');
  expect(app.story().state.next?.written?.items.map(({ id }) => id)).toEqual([first, second]);
});

test('who is there is recorded, and the same press begins with the first item', async () => {
  const app = await open(onTheDay(), { facts: two });
  const browser = await app.as('senderContact');
  await browser.send('1', '1/openen');
  const answer = await browser.send('1', '1/aanwezig', [
    ['presence-senderContact', 'present'],
    ['presence-receiverContact', 'deputy'],
    ['to', first],
  ]);
  expect(answer.status).toBe(303);
  const written = app.story().state.next?.written;
  expect(written?.attendance).toEqual({ senderContact: 'present', receiverContact: 'deputy' });
  expect(written?.current?.item).toBe(first);
});

test('attendance without anybody is asked again', async () => {
  const app = await open(opened(two));
  const answer = await (await app.as('senderContact')).send('1', '1/aanwezig');
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Kies bij minstens één persoon wat past.');
});

test('a decision is kept and the meeting goes on with the next item, by one press', async () => {
  const app = await open(opened(two));
  const browser = await app.as('senderContact');
  await browser.send('1', '1/volgende');
  const answer = await browser.send('1', '1/besluit', [
    ['text', 'Het buurtteam belt morgen.'],
    ['to', second],
  ]);
  expect(answer.status).toBe(303);
  expect(app.asked.map(({ type }) => type)).toEqual(['nextItem', 'decideItem', 'nextItem']);
  expect(app.story().state.next?.written?.current?.item).toBe(second);
  expect([...app.texts.values()]).toEqual([{ content: 'Het buurtteam belt morgen.', handover: 'h2' }]);
});

test('what is typed is kept while typing, and the button does nothing twice', async () => {
  const app = await open(opened(two));
  const browser = await app.as('senderContact');
  const fields = await browser.hiddenIn('1', '1/besluit');
  const kept = await browser.post('1/besluit/bewaren', [...fields, ['text', 'Het buurt']]);
  expect(JSON.parse(kept.text)).toMatchObject({ message: 'Bewaard om 10:00' });
  await browser.post('1/besluit/bewaren', [...fields, ['text', 'Het buurtteam belt']]);
  await browser.post('1/besluit/bewaren', [...fields, ['text', 'Het buurt']]);
  await browser.post('1/besluit/bewaren', [...fields, ['text', 'Het buurtteam belt.']]);
  const sent = await browser.post('1/besluit', [...fields, ['text', 'Het buurtteam belt.']]);
  expect(sent.status).toBe(303);
  expect(app.asked).toHaveLength(4);
  expect((await browser.get('1')).text).toContain('Het buurtteam belt.');
});

test('the button that is pressed while a draft is on its way asks nothing', async () => {
  const app = await open(opened(two));
  const browser = await app.as('senderContact');
  const fields = await browser.hiddenIn('1', '1/besluit');
  const [draft, sent] = await Promise.all([
    browser.post('1/besluit/bewaren', [...fields, ['text', 'Het buurtteam']]),
    browser.post('1/besluit', [...fields, ['text', 'Het buurtteam belt.']]),
  ]);
  expect([draft.status, sent.status].sort()).toEqual(draft.status === 200 ? [200, 303] : [303, 409]);
  expect((await browser.get('1')).text).toContain('Het buurtteam belt.');
});

test('two who write at once: the second sees both texts, and one that holds both', async () => {
  const app = await open(opened(two));
  const [sender, receiver] = [await app.as('senderContact'), await app.as('receiverContact')];
  const fields = await receiver.hiddenIn('1', '1/besluit');
  await sender.send('1', '1/besluit', [['text', 'Marit belt de woningcorporatie.']]);
  const typing = await receiver.post('1/besluit/bewaren', [...fields, ['text', 'Eline']]);
  expect(typing.status).toBe(409);
  expect(JSON.parse(typing.text).message).toContain('Name of senderContact schreef intussen iets');
  const clash = await receiver.post('1/besluit', [...fields, ['text', 'Eline gaat langs.']]);
  expect(clash.status).toBe(409);
  expect(clash.text).toContain('Iemand anders schreef tegelijk');
  expect(clash.text).toContain('Marit belt de woningcorporatie.\n\nEline gaat langs.');
  const together = await receiver.send('1', '1/besluit', [['text', 'Marit belt, Eline gaat langs.']]);
  expect(together.status).toBe(303);
  expect((await sender.get('1')).text).toContain('Marit belt, Eline gaat langs.');
});

test('who presses next when somebody else went on already skips nothing', async () => {
  const app = await open(opened(two));
  const [sender, receiver] = [await app.as('senderContact'), await app.as('receiverContact')];
  await sender.send('1', '1/volgende');
  const fields = await receiver.hiddenIn('1', '1/besluit');
  await sender.send('1', '1/besluit', [
    ['text', ''],
    ['to', second],
  ]);
  const answer = await receiver.post('1/besluit', [...fields, ['text', 'Eline gaat langs.'], ['to', second]]);
  expect(answer.location).toBe('/overleggen/conference-1/bijeenkomst/1');
  expect((await receiver.get('1')).text).toContain('Iemand anders ging al verder.');
  expect(app.story().state.next?.written?.decisions[first]).toBeDefined();
});

test('an action is agreed with who and by when, and comes back filled in when something misses', async () => {
  const app = await open(opened(two));
  const browser = await app.as('senderContact');
  const wrong = await browser.send('1', '1/acties', [['what', 'Bellen met de woningcorporatie']]);
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('value="Bellen met de woningcorporatie"');
  expect(wrong.text).toContain('href="#owner"');
  const right = await browser.send('1', '1/acties', [
    ['what', 'Bellen met de woningcorporatie'],
    ['owner', 'receiverContact'],
    ['dueDay-day', '20'],
    ['dueDay-month', '2'],
    ['dueDay-year', '2026'],
  ]);
  expect(right.status).toBe(303);
  expect(app.story().state.actions).toMatchObject([
    { item: first, handover: 'h2', owner: 'receiverContact', dueDay: '2026-02-20' },
  ]);
});

test('a meeting without one of the sides is not closed, and the page says what one can do', async () => {
  const app = await open(by(onTheDay(), 'senderContact', { type: 'open', meeting: 1, facts: two }));
  const answer = await (await app.as('senderContact')).send('1', '1/afronden');
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('role="alert"');
});

test('afterwards there are minutes, with names only on the screen of who knows them', async () => {
  const app = await open(held(withAction(opened(two))), {
    named: (person) => (person === 'senderContact' ? ['h1'] : []),
  });
  const sender = (await (await app.as('senderContact')).get('1')).text;
  const receiver = (await (await app.as('receiverContact')).get('1')).text;
  expect(sender).toContain('<span class="app-no-print"> (Noor Bakker)</span>');
  expect(receiver).not.toContain('Noor Bakker');
  for (const page of [sender, receiver]) expect(page).toContain('Overdracht OV-h1');
});

test('each side scores the cooperation for itself', async () => {
  const app = await open(held(opened(two)));
  const browser = await app.as('receiverContact');
  const wrong = await browser.send('1', '1/samenwerking', [['score', '11']]);
  expect(wrong.status).toBe(400);
  await browser.send('1', '1/samenwerking', [
    ['score', '8'],
    ['sentence', 'We bellen elkaar sneller.'],
  ]);
  expect(app.asked).toMatchObject([{ type: 'scoreCooperation', side: 'receiver', score: 8 }]);
  const page = (await (await app.as('senderContact')).get('1')).text;
  expect(page).toContain('8 van de 10');
  expect(page).toContain('We bellen elkaar sneller.');
});

test('the report is written once; after it nothing changes in the minutes', async () => {
  const app = await open(held(opened(two)));
  const browser = await app.as('senderContact');
  const late = await browser.hiddenIn('1?punt=handover%3Ah2', '1/besluit');
  const answer = await browser.send('1', '1/verslag', [['report', 'We spraken over woningen.']]);
  expect(answer.status).toBe(303);
  expect((await browser.get('1')).text).toContain('We spraken over woningen.');
  const refused = await browser.post('1/besluit', [...late, ['text', 'Toch anders.']]);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Toch anders.');
  expect([...app.texts.values()].map(({ content }) => content)).not.toContain('Toch anders.');
});

test('minutes of a meeting that was not held are refused in a sentence that helps', async () => {
  const late = until(planned(), '2026-02-03', '12:00');
  const app = await open(
    by(late, 'senderContact', { type: 'recordNotHeld', meeting: 1, reason: 'tooFewPeople', text: null }),
  );
  const browser = await app.as('senderContact');
  const page = await browser.get('1');
  expect(page.text).toContain('Deze bijeenkomst is niet gehouden');
  expect(page.text).toContain('Daarom zijn er geen notulen');
  const sent = await browser.hiddenIn('1', '/uitloggen');
  for (const [path, fields] of [
    [
      '1/besluit',
      [
        ['item', first],
        ['text', 'Besluit zonder overleg.'],
      ],
    ],
    ['1/verslag', [['report', 'Verslag zonder overleg.']]],
    [
      '1/acties',
      [
        ['what', 'Iets'],
        ['owner', 'guest'],
        ['dueDay-day', '20'],
        ['dueDay-month', '2'],
        ['dueDay-year', '2026'],
      ],
    ],
  ] as [string, [string, string][]][]) {
    const answer = await browser.post(path, [...sent, ...fields]);
    expect([path, answer.status]).toEqual([path, 409]);
    expect(answer.text).toContain('niet doorgegaan');
  }
});

test('it did not go on: with a reason, and with words where the reason needs them', async () => {
  const app = await open(until(planned(), '2026-02-03', '12:00'));
  const browser = await app.as('programmeManager');
  expect((await browser.send('1', '1/niet-gehouden')).status).toBe(400);
  expect((await browser.send('1', '1/niet-gehouden', [['reason', 'other']])).status).toBe(409);
  expect((await browser.send('1', '1/niet-gehouden', [['reason', 'senderAbsent']])).status).toBe(303);
});

test('an action is done by who agreed to it, or changed with a reason; others read it', async () => {
  const app = await open(held(withAction(opened(two))));
  const address = '/overleggen/conference-1/acties/action-1';
  const other = await (await app.as('senderDeputy')).get(address);
  expect(other.text).not.toContain(`${address}/gedaan`);
  const owner = await app.as('receiverContact');
  const noReason = await owner.send(address, `${address}/wijzigen`, [
    ['owner', 'receiverDeputy'],
    ['dueDay-day', '27'],
    ['dueDay-month', '2'],
    ['dueDay-year', '2026'],
  ]);
  expect(noReason.status).toBe(400);
  const done = await owner.send(address, `${address}/gedaan`, [['outcome', 'De corporatie belt terug.']]);
  expect(done.status).toBe(303);
  expect((await owner.get(address)).text).toContain('Deze actie is gedaan op');
  const again = await owner.post(`${address}/gedaan`, await owner.hiddenIn(address, '/uitloggen'));
  expect(again.status).toBe(409);
});

test('a meeting that never was, and somebody else’s, are not there', async () => {
  const app = await open(opened(two));
  expect((await (await app.as('senderContact')).get('7')).status).toBe(404);
  expect((await (await app.as('senderContact')).get('eerste')).status).toBe(404);
});
