import { changed, promised, proposed } from '../../domain/bottleneck/stories';
import { ownedApp } from '../support/ownedApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const address = '/knelpunten/structureel/fault-income-2026-Q1';

const open = async (story: ReturnType<typeof proposed>) => {
  const app = await ownedApp({ now: story.now(), matters: [{ kind: 'fault', story }] });
  stop = app.stop;
  return app;
};

const dayFields = (name: string, day: string): [string, string][] => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return [
    [`${name}-day`, dayOfMonth],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
};

const promise: [string, string][] = [
  ['party', 'benefits'],
  ['contact', 'Mevrouw Peeters, 030 555 0199'],
  ...dayFields('promisedDay', '2026-04-01'),
  ['keeper', 'senderContact'],
];

describe('a structural fault', () => {
  it('waits on top of the bottlenecks for the programme manager, and for nobody else', async () => {
    const app = await open(proposed());
    const manager = await (await app.as('programmeManager')).get('/knelpunten');
    expect(manager.text).toContain('Voorgestelde structurele fouten');
    expect(manager.text).toContain('Het speelt in 2 clusters');
    expect(manager.text).toContain(`href="${address}"`);
    const contact = await (await app.as('senderContact')).get('/knelpunten');
    expect(contact.text).not.toContain('Voorgestelde structurele fouten');
    expect(contact.text).toContain(`href="${address}"`);
  });

  it('gets an owner outside the case, a day and somebody who keeps in touch', async () => {
    const app = await open(proposed());
    const browser = await app.as('programmeManager');
    const drawn = await browser.get(address);
    // Whom to ask first when income recurs.
    expect(drawn.text).toContain('<option value="benefits" selected');
    const answer = await browser.send(address, `${address}/toezegging`, promise);
    expect(answer.status).toBe(303);
    const { text } = await browser.get(address);
    expect(text).toContain('De toezegging is vastgelegd');
    expect(text).toContain('Mevrouw Peeters, 030 555 0199');
    expect(text).toContain('Name of senderContact gaat op woensdag 1 april 2026 na');
  });

  it('is not accepted without a party, a day and a keeper, nor for a day that has passed', async () => {
    const app = await open(proposed());
    const browser = await app.as('programmeManager');
    const empty = await browser.send(address, `${address}/toezegging`, []);
    expect(empty.status).toBe(400);
    for (const field of ['party', 'promisedDay', 'keeper']) expect(empty.text).toContain(`href="#${field}"`);
    const late = await browser.send(address, `${address}/toezegging`, [
      ...promise,
      ...dayFields('promisedDay', '2026-01-01'),
    ]);
    expect(late.status).toBe(400);
  });

  it('is promised anew with a reason only', async () => {
    const app = await open(promised());
    const browser = await app.as('programmeManager');
    const fields = [...promise.filter(([name]) => !name.startsWith('promisedDay'))];
    const later = [...fields, ...dayFields('promisedDay', '2026-05-01')];
    const without = await browser.send(address, `${address}/toezegging`, later);
    expect(without.status).toBe(400);
    expect(without.text).toContain('href="#acceptNote"');
    const renewed = await browser.send(address, `${address}/toezegging`, [
      ...later,
      ['acceptNote', 'Het duurt langer.'],
    ]);
    expect(renewed.status).toBe(303);
    expect((await browser.get(address)).text).toContain('1 keer');
  });

  it('was changed by its keeper, and came back', async () => {
    const app = await open(promised().until('2026-04-01', '12:00'));
    const keeper = await app.as('senderContact');
    const answer = await keeper.send(address, `${address}/verandering`, [
      ...dayFields('changedOn', '2026-04-01'),
      ['changeText', 'Voorschot op de eerste dag.'],
    ]);
    expect(answer.status).toBe(303);
    const { text } = await keeper.get(address);
    expect(text).toContain('Komt het 3 maanden niet terug');
    const back = await keeper.send(address, `${address}/terug`, [['returnText', 'Weer twee keer te laat.']]);
    expect(back.status).toBe(303);
    expect(app.fault('fault-income-2026-Q1')?.state.cameBackOn).toEqual(['2026-04-01']);
  });

  it('is not promised before it came back, and a change is not in the future', async () => {
    const app = await open(changed());
    const manager = await app.as('programmeManager');
    expect((await manager.get(address)).text).not.toContain(`action="${address}/toezegging"`);
    expect((await manager.get(`${address}/toezegging`)).status).toBe(200);
    const other = await open(promised());
    const keeper = await other.as('senderContact');
    const future = await keeper.send(address, `${address}/verandering`, [
      ...dayFields('changedOn', '2026-09-01'),
      ['changeText', 'Straks.'],
    ]);
    expect(future.status).toBe(400);
  });

  it('is dismissed by the programme manager with a reason, and by nobody else', async () => {
    const app = await open(proposed());
    const contact = await app.as('senderContact');
    expect((await contact.get(address)).text).not.toContain(`action="${address}/afwijzen"`);
    const manager = await app.as('programmeManager');
    expect((await manager.send(address, `${address}/afwijzen`, [])).status).toBe(400);
    await manager.send(address, `${address}/afwijzen`, [['dismissReason', 'Het was één fout formulier.']]);
    const { text } = await manager.get(address);
    expect(text).toContain('Het was één fout formulier.');
    expect(text).toContain('Geen structurele fout');
  });

  it('is not there for strangers', async () => {
    const app = await open(proposed());
    expect((await (await app.as('otherNeighbourhood')).get(address)).status).toBe(404);
    expect((await (await app.as('onlooker')).get(address)).status).toBe(404);
  });
});
