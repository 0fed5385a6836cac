import { addDays, dayOf, toMoment, type Day } from '../../src/domain/calendar/day';
import { isWorkingDay } from '../../src/domain/calendar/workingDays';
import { pointKeys } from '../../src/domain/template';
import { personId } from '../../src/local/demo/people';
import { waitUntil } from '../../src/local/waitUntil';
import { describeWithBrowser } from '../server/support/browser';
import { expectGoodPage } from './pages/anyPage';
import { handoverOnScreen, handoverPages } from './pages/handoverPage';
import { newHandoverPage } from './pages/newHandoverPage';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(180_000);

const today = (): Day => dayOf(toMoment(Date.now()));
const calendar = { liberationDay: 'everyFiveYears' as const, closingDays: [], pauses: [] };

const nextWorkingDay = (day: Day): Day =>
  isWorkingDay(addDays(day, 1), calendar) ? addDays(day, 1) : nextWorkingDay(addDays(day, 1));

const client = {
  givenName: 'Amber',
  namePrefix: 'van der',
  familyName: 'Browserproef',
  birthDate: '1988-02-29',
  phone: '06 1234 5678',
};

/** Each step stands on the one before: together they are one handover, from start to closure. */
describeWithBrowser('a handover in the browsers of three people', () => {
  let visitors: Visitors;
  let id: string;
  type Pages = ReturnType<typeof handoverPages>;
  let caseWorker: Pages;
  let sender: Pages;
  let receiver: Pages;
  const screens: Record<string, Awaited<ReturnType<Visitors['as']>>> = {};

  const screen = (key: string) => {
    const found = screens[key];
    if (!found) throw new Error(`${key} has no browser`);
    return found;
  };

  beforeAll(async () => {
    visitors = await openVisitors();
    for (const key of ['fatima', 'marit', 'eline']) screens[key] = await visitors.as(key);
  });
  afterAll(() => visitors?.close());

  test('the case worker starts it, after a look whether the client is known', async () => {
    const page = newHandoverPage(screen('fatima'), visitors.baseUrl);
    await page.open();
    await page.client(client);
    expect(await page.heading()).toBe('Waar gaat de cliënt wonen?');
    await page.place({ neighbourhood: 'zuilen', movingDay: addDays(today(), 40) });
    id = handoverOnScreen(screen('fatima'));
    const pagesOf = (key: string) => handoverPages(screen(key), visitors.baseUrl, id);
    [caseWorker, sender, receiver] = [pagesOf('fatima'), pagesOf('marit'), pagesOf('eline')];
    expect(await caseWorker.confirmation()).toContain('De overdracht is gestart');
  });

  test('the same client is recognised when somebody begins again', async () => {
    const page = newHandoverPage(screen('marit'), visitors.baseUrl);
    await page.open();
    await page.client(client);
    expect(await page.heading()).toBe('Kennen jullie deze cliënt al?');
    expect(await screen('marit').locator('main').innerText()).toContain('heeft al een lopende overdracht');
  });

  test('nobody of the neighbourhood knows of it before it is submitted', async () => {
    expect(await receiver.open()).toBe(404);
    expect(await receiver.open('punten/housing')).toBe(404);
  });

  test('the case worker records the basis and fills in the ten points', async () => {
    await caseWorker.send('grondslag', '/grondslag', { kind: 'consent', informedOn: today() });
    for (const point of pointKeys)
      await caseWorker.fillPoint(point, (name, kind) =>
        name.endsWith('-day') ? today() : `Ingevuld in de browser (${kind}).`,
      );
    await caseWorker.open();
    expect((await caseWorker.text()).match(/\bKlaar\b/g)?.length).toBeGreaterThanOrEqual(10);
  });

  test('the contact person of the sender submits it', async () => {
    await sender.send('indienen', '/indienen', {});
    expect(await sender.confirmation()).toContain('De overdracht is ingediend bij het buurtteam');
  });

  test('the neighbourhood sees the announcement, and no more', async () => {
    await receiver.open();
    const shown = await receiver.text();
    expect(shown).toContain('Amber van der Browserproef');
    expect(shown).not.toContain('Ingevuld in de browser');
    for (const closed of ['punten/housing', 'document', 'logboek'])
      expect(await receiver.open(closed)).toBe(403);
  });

  test('accepting after the regiecheck opens the whole document', async () => {
    await receiver.send('beoordelen', '/beoordelen', { regiecheck: 'nobodyLeads' });
    expect(await receiver.confirmation()).toContain('De overdracht is aangenomen');
    expect(await receiver.open('document')).toBe(200);
    expect(await receiver.text()).toContain('Ingevuld in de browser');
  });

  test('the acquaintance is planned on a working day, and held earlier than that', async () => {
    const day = nextWorkingDay(today());
    await receiver.send('kennismaking', '/kennismaking', { day, time: '10.30', place: 'clientHome' });
    expect(await receiver.confirmation()).toContain('De kennismaking is gepland');
    await sender.send('kennismaking', '/kennismaking/geweest', {
      heldDay: today(),
      heldNote: 'Goed gesprek.',
    });
    expect(await sender.confirmation()).toContain('Vastgelegd hoe de kennismaking ging');
  });

  test('both contact persons sign all points, and record what the client says', async () => {
    for (const [key, pages] of [
      ['marit', sender],
      ['eline', receiver],
    ] as const) {
      await pages.open('akkoord');
      const boxes = screen(key).locator('input[name="points"]');
      expect(await boxes.count()).toBe(pointKeys.length);
      for (const box of await boxes.all()) await box.check();
      await screen(key).getByRole('button', { name: 'Akkoord geven op de aangevinkte punten' }).click();
      expect(await pages.confirmation()).toContain('Het akkoord is vastgelegd');
      await expectGoodPage(screen(key));
    }
    for (const box of await screen('eline').locator('input[name="clientPoints"]').all()) await box.check();
    await screen('eline').locator('input[name="outcome"][value="signed"]').check();
    await screen('eline').getByRole('button', { name: 'Antwoord van de cliënt vastleggen' }).click();
    await expectGoodPage(screen('eline'));
    expect(await receiver.text()).toContain('Alle punten hebben akkoord van alle drie de partijen');
  });

  test('both confirm the day of the transfer, and from that day the neighbourhood leads', async () => {
    await sender.send('overdragen', '/overdragen', { day: today() });
    await receiver.send('overdragen', '/overdragen', { day: today(), caseWorker: personId('thijs') });
    const leads = async () => {
      await screen('marit').goto(`${visitors.baseUrl}/overdrachten/${id}`);
      return (await sender.text()).includes('Buurtteamorganisatie Sociaal heeft de regie');
    };
    expect(await waitUntil(leads, 15_000)).toBe(true);
    await sender.open();
  });

  test('a check-in of the aftercare is recorded', async () => {
    await caseWorker.send('nazorg/contactmoment?week=1', '/contactmoment/gedaan', {
      doneDay: today(),
      place: 'home',
      note: 'Het gaat goed.',
    });
    expect(await caseWorker.text()).toContain('Het contactmoment is vastgelegd');
  });

  test('one proposes to close, the other agrees: the finger stays on the pulse', async () => {
    await sender.send('sluiten?besluit=close', '/sluiten/afsluiten', {
      reason: 'endedAsPlanned',
      independent: 'yes',
      goesWrong: 'no',
    });
    expect(await sender.confirmation()).toContain('Je voorstel ligt bij de andere contactpersoon');
    await receiver.send('sluiten', '/sluiten/akkoord', {});
    expect(await receiver.confirmation()).toContain('Jullie hebben samen besloten');
    await receiver.open('sluiten');
    expect(await receiver.text()).toContain('Vinger aan de pols');
    await receiver.open('logboek');
  });
});
