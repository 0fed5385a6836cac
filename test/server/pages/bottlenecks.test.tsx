import { raised } from '../../domain/bottleneck/stories';
import { accepted, started, type Story } from '../../support/story';
import { ownedApp } from '../support/ownedApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (options: Parameters<typeof ownedApp>[0]) => {
  const app = await ownedApp(options);
  stop = app.stop;
  return app;
};

const monday = '2026-03-02T10:00:00.000Z';
const dayFields = (name: string, day: string): [string, string][] => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return [
    [`${name}-day`, dayOfMonth],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
};

/** Nothing has happened for so long that its explanation is asked. */
const stalled = (): Story => accepted().until('2026-04-20');

const known = async (change: Parameters<typeof raised>[0] = {}) => {
  const story = raised(change);
  const app = await open({ now: monday, handover: accepted(), matters: [{ kind: 'bottleneck', story }] });
  app.keep('text-1', 'De uitkering komt te laat.');
  return app;
};
const address = '/knelpunten/bottleneck-1';

describe('raising a bottleneck', () => {
  it('is one click at a stall: kind, reason and handover are filled in', async () => {
    const handover = stalled().by('senderContact', {
      type: 'explainStall',
      reason: 'waitingForIncome',
      engaged: 'yes',
      text: null,
    });
    const app = await open({ now: handover.now(), handover });
    const browser = await app.as('senderContact');
    const page = '/knelpunten/nieuw?overdracht=handover-1&reden=stall';
    const { text } = await browser.get(page);
    expect(text).toContain('<option value="income" selected');
    expect(text).toContain('De overdracht ligt stil: Wachten op inkomen of uitkering');
    const answer = await browser.send(page, '/knelpunten/nieuw', [
      ['kind', 'income'],
      ['description', 'De overdracht ligt stil: Wachten op inkomen of uitkering'],
      ['owner', 'receiverContact'],
    ]);
    expect(answer.status).toBe(303);
    expect(app.asked).toMatchObject([
      {
        type: 'raise',
        kind: 'income',
        owner: 'receiverContact',
        hits: [{ handover: 'handover-1', cluster: 'cluster-1' }],
        origin: {
          kind: 'handover',
          handover: 'handover-1',
          reason: { kind: 'stall', reason: 'waitingForIncome' },
        },
      },
    ]);
    expect([...app.texts.values()]).toMatchObject([{ handover: 'handover-1' }]);
    const confirmed = await browser.get(answer.location ?? '');
    expect(confirmed.text).toContain('Het knelpunt is gemeld');
    expect(confirmed.text).toContain('Name of receiverContact zorgt voor een afloop');
  });

  it('keeps from a programme manager why a handover stands still', async () => {
    const handover = stalled().by('senderContact', {
      type: 'explainStall',
      reason: 'waitingForIncome',
      engaged: 'yes',
      text: null,
    });
    const app = await open({ now: handover.now(), handover });
    const browser = await app.as('programmeManager');
    const { text, status } = await browser.get('/knelpunten/nieuw?overdracht=handover-1&reden=stall');
    expect(status).toBe(200);
    expect(text).not.toContain('Wachten op inkomen');
    expect(text).toContain('De overdracht ligt stil');
  });

  it('needs a place: a cluster, or a handover that the raiser sees', async () => {
    const app = await open({ now: monday, handover: started() });
    const browser = await app.as('receiverContact');
    const send = (fields: [string, string][]) =>
      browser.send('/knelpunten/nieuw', '/knelpunten/nieuw', [
        ['kind', 'home'],
        ['description', 'Er zijn geen woningen.'],
        ...fields,
      ]);
    const nowhere = await send([]);
    expect(nowhere.status).toBe(409);
    expect(nowhere.text).toContain('Waar speelt dit?');
    expect(nowhere.text).toContain('Er zijn geen woningen.');
    // The team does not know yet that somebody comes.
    const unseen = await send([['references', 'UT-1']]);
    expect(unseen.status).toBe(400);
    expect(unseen.text).toContain('href="#references"');
    expect(app.texts.size).toBe(0);
    expect((await send([['clusters', 'cluster-2']])).status).toBe(303);
    expect([...app.texts.values()]).toMatchObject([{ handover: null }]);
  });

  it('says everything that is not right at once, and keeps what was typed', async () => {
    const app = await open({ now: monday });
    const browser = await app.as('receiverContact');
    const answer = await browser.send('/knelpunten/nieuw', '/knelpunten/nieuw', [
      ['kind', 'bestaat-niet'],
      ['owner', 'bestaat-niet'],
      ['references', 'UT-9, UT-10'],
      ...dayFields('dueDay', '2026-02-31'),
    ]);
    expect(answer.status).toBe(400);
    for (const field of ['kind', 'description', 'owner', 'dueDay'])
      expect(answer.text).toContain(`href="#${field}"`);
    expect(answer.text).toContain('UT-9, UT-10');
  });

  it('from a handover or a meeting that is not theirs is not there', async () => {
    const app = await open({ now: monday, handover: accepted() });
    const stranger = await app.as('otherNeighbourhood');
    expect((await stranger.get('/knelpunten/nieuw?overdracht=handover-1')).status).toBe(404);
    expect((await stranger.get('/knelpunten/nieuw?overleg=conference-1&bijeenkomst=1')).status).toBe(404);
    const guard = await app.as('privacyOfficer');
    expect((await guard.get('/knelpunten/nieuw')).status).toBe(403);
  });
});

describe('the page of a bottleneck', () => {
  it('names the client only for who knows the client', async () => {
    const app = await known({ hits: [{ handover: 'handover-1', cluster: 'cluster-1' }] });
    const sender = await (await app.as('senderContact')).get(address);
    expect(sender.text).toContain('Noor Bakker (UT-1)');
    expect(sender.text).toContain('De uitkering komt te laat.');
    const manager = await (await app.as('programmeManager')).get(address);
    expect(manager.text).toContain('UT-1');
    expect(manager.text).not.toContain('Noor Bakker');
  });

  it('is not there for who has nothing to do with it', async () => {
    const app = await known();
    expect((await (await app.as('otherNeighbourhood')).get(address)).status).toBe(404);
  });

  it('offers each reader what they may do now', async () => {
    const app = await known();
    const owner = await (await app.as('senderContact')).get(address);
    for (const task of ['eigenaar', 'dag', 'afronden', 'overdracht', 'bericht'])
      expect(owner.text).toContain(`action="${address}/${task}"`);
    expect(owner.text).not.toContain(`action="${address}/heropenen"`);
    const raiser = await (await app.as('receiverContact')).get(address);
    expect(raiser.text).not.toContain(`action="${address}/afronden"`);
    expect(raiser.text).toContain(`action="${address}/eigenaar"`);
  });

  it('goes from hand to hand, is moved with a reason, resolved, and opened again', async () => {
    const app = await known();
    const owner = await app.as('senderContact');
    const send = (task: string, fields: [string, string][]) =>
      owner.send(address, `${address}/${task}`, fields);
    expect((await send('dag', dayFields('movedDay', '2026-04-15'))).status).toBe(400);
    expect(
      (await send('dag', [...dayFields('movedDay', '2026-04-15'), ['movedReason', 'Wacht op UWV']])).status,
    ).toBe(303);
    expect((await send('bericht', [['comment', 'Ik heb gebeld.']])).status).toBe(303);
    expect(
      (
        await send('afronden', [
          ['outcome', 'solved'],
          ['outcomeText', 'Voorschot geregeld.'],
        ])
      ).status,
    ).toBe(303);
    const { text } = await owner.get(address);
    expect(text).toContain('Afgerond: Opgelost');
    expect(text).toContain('Voorschot geregeld.');
    expect(text).toContain('Dag verplaatst naar woensdag 15 april 2026');
    const again = await send('heropenen', [
      ...dayFields('reopenDay', '2026-05-01'),
      ['reopenReason', 'Het speelt weer.'],
    ]);
    expect(again.status).toBe(303);
    expect(app.bottleneck('bottleneck-1')?.state).toMatchObject({ outcome: null, dueDay: '2026-05-01' });
  });

  it('answers a form that comes too late in words, with what was typed', async () => {
    const app = await known();
    const fields: [string, string][] = [
      ['outcome', 'solved'],
      ['outcomeText', 'Het is geregeld.'],
    ];
    const late = await app.as('programmeManager');
    const opened = await late.hiddenIn(address, `${address}/afronden`);
    await (await app.as('senderContact')).send(address, `${address}/afronden`, fields);
    const refused = await late.post(`${address}/afronden`, [...opened, ...fields]);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Dit knelpunt is al afgerond');
    expect(refused.text).toContain('Het is geregeld.');
  });

  it('is read by who has no part in it, and refused in words to who may not', async () => {
    const app = await known();
    const owner = await app.as('senderContact');
    const fields = await owner.hiddenIn(address, `${address}/afronden`);
    const raiser = await app.as('receiverContact');
    const own = await raiser.hiddenIn(address, `${address}/bericht`);
    expect(fields.length).toBeGreaterThan(0);
    const refused = await raiser.post(`${address}/afronden`, [
      ...own,
      ['outcomeText', 'Ik heb het zelf opgelost.'],
    ]);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Dit mag jij niet doen');
    expect(refused.text).toContain('Ik heb het zelf opgelost.');
  });

  it('asks a new day when its own has passed', async () => {
    const app = await known();
    app.at('2026-06-01T10:00:00.000Z');
    const browser = await app.as('receiverContact');
    const answer = await browser.send(address, `${address}/eigenaar`, [['newOwner', 'receiverContact']]);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('De dag van dit knelpunt is al voorbij');
  });

  it('takes only a handover that the reader sees', async () => {
    const app = await known();
    const browser = await app.as('senderContact');
    const send = (reference: string) =>
      browser.send(address, `${address}/overdracht`, [['reference', reference]]);
    expect((await send('UT-99')).status).toBe(400);
    expect((await send('UT-1')).status).toBe(303);
    const twice = await send('UT-1');
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('Deze overdracht staat er al bij');
  });
});

describe('the list of bottlenecks', () => {
  it('says how to begin when there is none', async () => {
    const app = await open({ now: monday });
    const { text } = await (await app.as('receiverContact')).get('/knelpunten');
    expect(text).toContain('Er zijn nog geen knelpunten');
    expect(text).toContain('In deze kwartalen zijn geen knelpunten gemeld.');
  });

  it('keeps its filters in the address and draws what grows', async () => {
    const app = await known();
    const browser = await app.as('programmeManager');
    const { text } = await browser.get('/knelpunten?soort=income&eigenaar=senderContact&toon=all');
    expect(text).toContain('href="/knelpunten/bottleneck-1"');
    expect(text).toContain('<option value="income" selected');
    expect(text).toContain('1e kwartaal 2026');
    expect((await browser.get('/knelpunten?soort=home')).text).toContain('Geen knelpunten gevonden');
    expect((await browser.get('/knelpunten?pagina=9')).location).toBe('/knelpunten');
    expect((await browser.get('/knelpunten?soort=%27&toon=x&pagina=-1')).status).toBe(200);
  });

  it('is not for who does not work with clients', async () => {
    const app = await open({ now: monday });
    expect((await (await app.as('functionalManager')).get('/knelpunten')).status).toBe(403);
  });
});
