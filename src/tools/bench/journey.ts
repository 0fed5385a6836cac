import { addDays, toMoment, type Day } from '../../domain/calendar/day';
import { nextWorkingDay } from '../../domain/calendar/workingDays';
import { utrecht } from '../../domain/region/utrecht';
import { pointKeys, pointTemplate } from '../../domain/template';
import { dayFields } from '../../server/handover/formState';
import { fieldsOf } from '../../forms/pointFields';
import { filledPoint } from '../../local/demo/document';
import { datesAround } from '../../local/demo/dates';
import { clients } from '../../local/demo/clients';
import { waitUntil } from '../../local/waitUntil';
import type { Browser, Filled } from './browser';
import { actors } from './courses';
import { formsIn } from './forms';
import { sendUntilDone } from './signOffs';

/** The people of one handover, each at a browser. */
export interface Travellers {
  baseUrl: string;
  caseWorker: Browser;
  sender: Browser;
  receiver: Browser;
}

const patience = 60_000;

/** The days on which a journey can take place: everything today, the meeting is planned for the next working day. */
const daysNow = () => {
  const { today, calendar } = datesAround(toMoment(Date.now()));
  return { today, meeting: nextWorkingDay(addDays(today, 1), calendar), moving: addDays(today, 30) };
};

/** Opens a page, fills in its form, sends it, and looks at the page it leads to. */
async function step(
  browser: Browser,
  address: string,
  ends: string,
  filled: Filled | FromBoxes = {},
): Promise<string> {
  const form = (await browser.get(address)).form(ends);
  const answers = typeof filled === 'function' ? filled(form.boxes.map(({ value }) => value)) : filled;
  const { location } = await sendUntilDone(browser, form, answers);
  return (await browser.get(new URL(location ?? '', address).href)).url;
}

type FromBoxes = (boxes: readonly string[]) => Filled;

async function begin({ baseUrl, caseWorker }: Travellers, number: number, moving: Day): Promise<string> {
  const { givenName, familyName } = clientAt(number);
  const first = (await caseWorker.get(`${baseUrl}/overdrachten/nieuw`)).form('/nieuw');
  const born = dayFields('birthDate', addDays('1950-01-01', number));
  const where = await caseWorker.submit(first, { givenName, familyName, ...born });
  const place = { neighbourhood: 'zuilen', ...dayFields('movingDay', moving) };
  const { location } = await sendUntilDone(caseWorker, where.form('/waar'), place);
  const arrived = await caseWorker.get(new URL(location ?? '', baseUrl).href);
  return arrived.url;
}

const clientAt = (number: number) => {
  const client = clients[number % clients.length];
  if (!client) throw new Error('There are no clients');
  return client;
};

const facts = (number: number, moving: Day) => ({
  given: clientAt(number).givenName,
  address: 'Amsterdamsestraatweg 1',
  landlord: 'Portaal',
  movingDay: moving,
});

/** One handover from its start to its closure through the pages, and how many commands that took. */
export async function travel(people: Travellers, number: number): Promise<{ commands: number }> {
  const { caseWorker, sender, receiver } = people;
  const { today, meeting, moving } = daysNow();
  const handover = await begin(people, number, moving);
  const to = (page: string) => `${handover}/${page}`;
  const steps: (() => Promise<unknown>)[] = [
    () =>
      step(caseWorker, to('grondslag'), '/grondslag', { kind: 'consent', ...dayFields('informedOn', today) }),
    ...pointKeys.map((point) => () => {
      const content = filledPoint(point, facts(number, moving), number, []);
      const fields = fieldsOf(pointTemplate(utrecht.template, point), content);
      return step(caseWorker, to(`punten/${point}/bewerken`), '/bewerken', fields);
    }),
    () => step(sender, to('indienen'), '/indienen'),
    () => step(receiver, to('beoordelen'), '/beoordelen', { regiecheck: 'nobodyLeads' }),
    () =>
      step(receiver, to('kennismaking'), '/kennismaking', {
        ...dayFields('day', meeting),
        time: '14:00',
        place: 'clientHome',
      }),
    () => step(receiver, to('kennismaking'), '/geweest', dayFields('heldDay', today)),
    () => step(sender, to('akkoord'), '/akkoord', (points) => ({ points })),
    () => step(receiver, to('akkoord'), '/akkoord', (points) => ({ points })),
    () =>
      step(receiver, to('akkoord'), '/akkoord/client', (clientPoints) => ({
        clientPoints,
        outcome: 'signed',
      })),
    () => step(sender, to('overdragen'), '/overdragen', dayFields('day', today)),
    () =>
      step(receiver, to('overdragen'), '/overdragen', {
        ...dayFields('day', today),
        caseWorker: actors.receiverCaseWorker,
      }),
    () => untilForm(sender, to('sluiten?besluit=close'), '/afsluiten'),
    () =>
      step(sender, to('sluiten?besluit=close'), '/afsluiten', {
        reason: 'endedAsPlanned',
        independent: 'yes',
        goesWrong: 'no',
      }),
    () => step(receiver, to('sluiten'), '/akkoord'),
  ];
  for (const next of steps) await next();
  return { commands: steps.length };
}

/** The lead passes by itself on the agreed day, which is today: a moment later the page offers the decision. */
async function untilForm(browser: Browser, address: string, ends: string): Promise<void> {
  const isThere = await waitUntil(async () => {
    const page = await browser.get(address);
    return formsIn(page.body, page.url).some(({ action }) => new URL(action).pathname.endsWith(ends));
  }, patience);
  if (!isThere) throw new Error(`${address} never offered ${ends}`);
}
