import { createApp } from '../../src/server/app';
import { staffPages } from '../../src/server/pages';
import { exampleRoutes, received } from './support/examplePage';
import { hiddenFields, listening, testServices, visitor } from './support/testApp';

let site: Awaited<ReturnType<typeof listening>>;

let later = 0;
const minutes = 60_000;

beforeAll(async () => {
  staffPages.push(exampleRoutes);
  site = await listening(createApp(testServices({ now: () => Date.now() + later })));
});

afterAll(async () => {
  staffPages.splice(staffPages.indexOf(exampleRoutes), 1);
  await site.stop();
});

beforeEach(() => {
  received.length = 0;
  later = 0;
});

describe('signing in', () => {
  it('leads a stranger to the provider and then to the page they wanted', async () => {
    const someone = visitor(site.origin);
    const asked = await someone.get('/voorbeeld?a=1');
    expect(asked.location).toBe('/inloggen?terug=%2Fvoorbeeld%3Fa%3D1');
    expect((await someone.get(asked.location ?? '')).location).toBe('https://signin.example/authorize');
    expect((await someone.get('/inloggen/terug?as=joost')).location).toBe('/voorbeeld?a=1');
    expect((await someone.get('/voorbeeld')).text).toContain('Joost van Dijk');
  });

  it('never leads to another website', async () => {
    const answer = await visitor(site.origin).signIn('joost', '//evil.example/');
    expect(answer.location).toBe('/');
  });

  it('gives a new session id, out of reach of scripts and of other websites', async () => {
    const someone = visitor(site.origin);
    const before = (await someone.get('/inloggen')).headers.getSetCookie()[0] ?? '';
    const after = (await someone.get('/inloggen/terug?as=joost')).headers.getSetCookie()[0] ?? '';
    expect(after.split(';')[0]).not.toBe(before.split(';')[0]);
    expect(after).toMatch(/HttpOnly/);
    expect(after).toMatch(/SameSite=Lax/);
  });

  it('is refused when nobody asked for it or the provider says no', async () => {
    const someone = visitor(site.origin);
    expect((await someone.get('/inloggen/terug?as=joost')).status).toBe(400);
    await someone.get('/inloggen');
    expect((await someone.get('/inloggen/terug')).status).toBe(400);
  });

  it('ends after twelve hours, however busy somebody was', async () => {
    const someone = visitor(site.origin);
    await someone.signIn('joost');
    later = 12 * 60 * minutes - minutes;
    expect((await someone.get('/voorbeeld')).status).toBe(200);
    later = 12 * 60 * minutes + minutes;
    expect((await someone.get('/voorbeeld')).location).toMatch(/^\/inloggen/);
  });

  it('ends with signing out', async () => {
    const someone = visitor(site.origin);
    await someone.signIn('joost');
    const form = hiddenFields((await someone.get('/voorbeeld')).text, '/uitloggen');
    expect((await someone.post('/uitloggen', form)).location).toBe('/uitgelogd');
    expect((await someone.get('/voorbeeld')).status).toBe(303);
  });
});

describe('a session that ended while somebody typed', () => {
  const sendTooLate = async (typed: string) => {
    const someone = visitor(site.origin);
    await someone.signIn('joost');
    const form = hiddenFields((await someone.get('/voorbeeld')).text, '/voorbeeld');
    someone.forgetSession();
    const answer = await someone.post('/voorbeeld', [
      ...form,
      ['note', typed],
      ['choice', 'b'],
      ['choice', 'c'],
    ]);
    expect(answer.location).toMatch(/^\/inloggen/);
    return someone;
  };

  it('gives the text back after signing in again, ready to be sent', async () => {
    const someone = await sendTooLate('Een heel verhaal.\nMet <b>regels</b>');
    expect((await someone.signIn('joost')).location).toBe('/opnieuw-versturen');
    const page = await someone.get('/opnieuw-versturen');
    expect(page.text).toContain('Je was uitgelogd');
    expect(received).toEqual([]);
    await someone.post('/voorbeeld', hiddenFields(page.text, '/voorbeeld'));
    expect((await someone.get('/opnieuw-versturen')).text).toContain('Er staat niets meer klaar');
    expect(received).toMatchObject([{ note: 'Een heel verhaal.\nMet <b>regels</b>', choice: ['b', 'c'] }]);
  });

  it('gives nothing to somebody else at the same computer', async () => {
    const someone = await sendTooLate('Niet voor een ander bestemd');
    expect((await someone.signIn('sanne')).location).toBe('/');
    const page = await someone.get('/opnieuw-versturen');
    expect(page.text).not.toContain('Niet voor een ander');
    expect(page.text).toContain('Er staat niets meer klaar');
  });

  it('does not keep the text longer than an hour', async () => {
    const someone = await sendTooLate('Dit is van gisteren');
    later = 61 * minutes;
    expect((await someone.signIn('joost')).location).toBe('/');
  });

  it('lets the text be thrown away', async () => {
    const someone = await sendTooLate('Laat maar zitten');
    await someone.signIn('joost');
    const page = await someone.get('/opnieuw-versturen');
    await someone.post(
      '/opnieuw-versturen/weggooien',
      hiddenFields(page.text, '/opnieuw-versturen/weggooien'),
    );
    expect((await someone.get('/opnieuw-versturen')).text).not.toContain('Laat maar zitten');
  });

  it('keeps nothing that this product did not draw for a known person', async () => {
    const someone = visitor(site.origin);
    await someone.post('/voorbeeld', [
      ['_person', 'joost.forged'],
      ['note', 'Geplante tekst hier'],
    ]);
    expect((await someone.signIn('joost')).location).toBe('/');
  });
});
