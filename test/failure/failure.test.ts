import { setTimeout as pause } from 'node:timers/promises';
import { addDays, toMoment } from '../../src/domain/calendar/day';
import { nextWorkingDay } from '../../src/domain/calendar/workingDays';
import { datesAround } from '../../src/local/demo/dates';
import { waitUntil } from '../../src/local/waitUntil';
import { dayFields } from '../../src/server/handover/formState';
import type { Answer, Browser } from '../../src/tools/bench/browser';
import { formsIn, type PageForm } from '../../src/tools/bench/forms';
import { effects, isWhole, openTheatre, type Theatre } from './theatre';

jest.setTimeout(120_000);

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre.close());

/** Milliseconds that a part is away. */
const away = 10_000;
const patience = 30_000;

const pointOf = (handover: string, point: string) =>
  theatre.address(`/overdrachten/${handover}/punten/${point}`);

const signForm = async (browser: Browser, handover: string, point: string): Promise<PageForm> =>
  (await browser.get(pointOf(handover, point))).form('/akkoord');

const commandOf = (form: PageForm): string =>
  form.fields.find(({ name }) => name === 'commandId')?.value ?? '';

const eventsOf = async (handover: string, form: PageForm): Promise<number> =>
  (await effects(theatre.pool, handover)).get(commandOf(form)) ?? 0;

/** Sends the same form again until it is answered by going on. */
const sendUntilDone = async (browser: Browser, form: PageForm): Promise<Answer> => {
  const last: { answer: Answer | undefined } = { answer: undefined };
  await waitUntil(async () => {
    last.answer = await browser.send(form);
    return last.answer.status === 303;
  }, patience);
  if (!last.answer) throw new Error('Nothing was sent');
  return last.answer;
};

describe('a form that is sent twice', () => {
  it('has one effect, and is answered twice as if it were the first time', async () => {
    const handover = theatre.toSign();
    const form = await signForm(theatre.receiver, handover, 'finances');
    const before = (await effects(theatre.pool, handover)).size;
    const answers = await Promise.all([theatre.receiver.send(form), theatre.receiver.send(form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await theatre.receiver.send(form)).status).toBe(303);
    expect((await effects(theatre.pool, handover)).size).toBe(before + 1);
    expect(await isWhole(theatre.pool, handover)).toBe(true);
  });
});

describe('a form that would not be right any more after what it did', () => {
  it('is answered as done when it is sent again', async () => {
    const { receiver, sender, address } = theatre;
    const at = (page: string) => address(`/overdrachten/${handover}/${page}`);
    const handover = theatre.toSubmit();
    await sender.send((await sender.get(at('indienen'))).form('/indienen'));
    await receiver.send((await receiver.get(at('beoordelen'))).form('/beoordelen'), {
      regiecheck: 'nobodyLeads',
    });
    const form = (await receiver.get(at('kennismaking'))).form('/kennismaking');
    const { today, calendar } = datesAround(toMoment(Date.now()));
    const day = nextWorkingDay(addDays(today, 1), calendar);
    const plan = { ...dayFields('day', day), time: '14:00', place: 'clientHome' };
    // Planning a meeting asks for no reason; moving one does.
    expect((await receiver.send(form, plan)).status).toBe(303);
    expect((await receiver.send(form, plan)).status).toBe(303);
    expect(await eventsOf(handover, form)).toBe(1);
  });
});

describe('a worker that is killed in the middle of commands', () => {
  it('leaves every command done once, on one handover and on several', async () => {
    const points = ['housing', 'finances', 'activation', 'daytime', 'network', 'safety'];
    const [one, other] = [theatre.toSign(), theatre.toSign()];
    const asked = await Promise.all(
      [one, other].flatMap((handover) =>
        points.map(async (point) => ({ handover, form: await signForm(theatre.receiver, handover, point) })),
      ),
    );
    const firstAnswer = Promise.race(asked.map(({ form }) => theatre.receiver.send(form)));
    await firstAnswer;
    await theatre.stage.kill('worker');
    await theatre.stage.start('worker');
    for (const { form } of asked) expect((await sendUntilDone(theatre.receiver, form)).status).toBe(303);
    for (const { handover, form } of asked) expect(await eventsOf(handover, form)).toBe(1);
    expect(await isWhole(theatre.pool, one)).toBe(true);
    expect(await isWhole(theatre.pool, other)).toBe(true);
  });
});

describe('Temporal away for ten seconds', () => {
  it('is said on a page with the form to send again, which then has one effect', async () => {
    const handover = theatre.toSign();
    const form = await signForm(theatre.receiver, handover, 'housing');
    await theatre.stage.kill('temporal');
    const gone = Date.now();
    const refused = await theatre.receiver.send(form);
    expect(refused.status).toBe(503);
    expect((await theatre.receiver.get(pointOf(handover, 'housing'))).status).toBe(200);
    await pause(gone + away - Date.now());
    await theatre.stage.start('temporal');
    const again = formsIn(refused.body, refused.url).find(({ action }) => action === form.action);
    expect(again && commandOf(again)).toBe(commandOf(form));
    expect((await sendUntilDone(theatre.receiver, again ?? form)).status).toBe(303);
    expect((await theatre.receiver.send(form)).status).toBe(303);
    expect(await eventsOf(handover, form)).toBe(1);
  });
});

describe('Postgres away for ten seconds', () => {
  it('is said on a page, and what was sent before or during it has one effect', async () => {
    const handover = theatre.toSign();
    const [sent, form] = [
      await signForm(theatre.receiver, handover, 'finances'),
      await signForm(theatre.receiver, handover, 'housing'),
    ];
    const underWay = theatre.receiver.send(sent).catch(() => undefined);
    await theatre.stage.kill('postgres');
    const gone = Date.now();
    expect((await theatre.receiver.get(pointOf(handover, 'housing'))).status).toBe(503);
    const refused = await theatre.receiver.send(form);
    expect(refused.status).toBe(503);
    expect(refused.body).toContain(commandOf(form));
    await underWay;
    await pause(gone + away - Date.now());
    await theatre.stage.start('postgres');
    for (const one of [sent, form]) {
      expect((await sendUntilDone(theatre.receiver, one)).status).toBe(303);
      expect(await eventsOf(handover, one)).toBe(1);
    }
    expect(await isWhole(theatre.pool, handover)).toBe(true);
  });
});

describe('a mail server that is away', () => {
  it('holds up nobody, and every mail arrives once afterwards', async () => {
    const handovers = [theatre.toSubmit(), theatre.toSubmit()];
    const before = (await theatre.stage.mails()).length;
    await theatre.stage.stop('mail');
    for (const handover of handovers) {
      const page = await theatre.sender.get(theatre.address(`/overdrachten/${handover}/indienen`));
      expect((await theatre.sender.send(page.form('/indienen'))).status).toBe(303);
    }
    await pause(3_000);
    await theatre.stage.start('mail');
    const open = async () => {
      const { rows } = await theatre.pool.query<{ open: number }>(
        `select count(*)::integer as open from notices where mail = 'now' and status <> 'sent'
            and handover_id = any ($1)`,
        [handovers],
      );
      return rows[0]?.open ?? -1;
    };
    await waitUntil(async () => (await open()) === 0, patience);
    expect(await open()).toBe(0);
    const { rows } = await theatre.pool.query<{ sent: number }>(
      `select count(*)::integer as sent from notices where mail = 'now' and handover_id = any ($1)`,
      [handovers],
    );
    expect(rows[0]?.sent).toBeGreaterThan(0);
    expect((await theatre.stage.mails()).length - before).toBe(rows[0]?.sent);
  });
});
