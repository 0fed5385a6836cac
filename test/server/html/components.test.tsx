import type { VNode } from 'preact';
import { render as renderToString } from 'preact-render-to-string';
import {
  ClientBar,
  DayField,
  DaysLeft,
  DayText,
  ErrorSummary,
  Form,
  Link,
  NextSteps,
  Page,
  pagesShown,
  PhoneLink,
  ProcessSteps,
  Radios,
  StatusBadge,
  Table,
  TaskList,
  TextArea,
  TextField,
} from '../../../src/server/html';
import { type PageContext, PageContextProvider } from '../../../src/server/html/context';
import { safeHref } from '../../../src/server/html/safeHref';
import { tones } from '../../../src/server/html/status';
import { wordsFor } from '../../../src/words';

const context: PageContext = {
  language: 'nl',
  words: wordsFor('nl'),
  address: '/overdrachten/1',
  assets: { stylesheet: '/a.css', script: '/a.js', icon: '/a.svg' },
  csrfToken: () => 'a-token',
  newCommandId: () => 'a-command',
  signedPerson: 'joost.signature',
  menu: [
    { href: '/', label: 'Mijn werk' },
    { href: '/overdrachten', label: 'Overdrachten' },
  ],
};

const draw = (block: VNode, change: Partial<PageContext> = {}) =>
  renderToString(<PageContextProvider value={{ ...context, ...change }}>{block}</PageContextProvider>);

describe('what people typed', () => {
  it('is shown as text, never as markup', () => {
    const html = draw(
      <TextArea name="note" label="Notitie" limit={10} value={'</textarea><script>alert(1)</script>'} />,
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;/textarea>&lt;script>');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ])('is no link when it would run: %j', (href) => {
    expect(safeHref(href)).toBe('#');
    expect(draw(<Link href={href}>x</Link>)).toContain('href="#"');
  });

  it.each(['/overdrachten/1', '?pagina=2', '#dag', 'https://example.nl', 'tel:0301234567', 'mailto:a@b.nl'])(
    'is a link when it is harmless: %s',
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  it('becomes a number that can be rung', () => {
    expect(draw(<PhoneLink number="+31 30 123 45 67" />)).toContain('href="tel:+31301234567"');
  });
});

describe('a page', () => {
  const page = (errors = {}) =>
    draw(
      <Page title="Kennismaking" errors={errors}>
        x
      </Page>,
    );

  it('has a language, a title with the product, a way past the menu, and no inline script or style', () => {
    const html = page();
    expect(html).toContain('<html lang="nl"');
    expect(html).toContain('<title>Kennismaking – Overstap</title>');
    expect(html).toContain('href="#inhoud"');
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style="|onclick/);
  });

  it('says where one is in the menu', () => {
    expect(page()).toMatch(/href="\/overdrachten" aria-current="page"/);
    expect(page()).not.toMatch(/href="\/" aria-current="page"/);
  });

  it('starts its title with "Fout:" when a form came back', () => {
    expect(page({ day: 'Vul een dag in' })).toContain('<title>Fout: Kennismaking – Overstap</title>');
    expect(page({ day: undefined })).toContain('<title>Kennismaking');
  });
});

describe('a form', () => {
  it('carries its token, its one-time command and for whom it was drawn', () => {
    const html = draw(<Form action="/x">y</Form>);
    expect(html).toContain('name="_csrf" value="a-token"');
    expect(html).toContain('name="commandId" value="a-command"');
    expect(html).toContain('name="_person" value="joost.signature"');
  });

  it('keeps its command when it is shown again', () => {
    expect(
      draw(
        <Form action="/x" commandId="first">
          y
        </Form>,
      ),
    ).toContain('value="first"');
  });

  it('links its error and its hint to the field', () => {
    const html = draw(
      <TextField name="landlord" label="Verhuurder" hint="h" error="Vul in" sharedWith="Buurtteam" />,
    );
    expect(html).toContain('aria-describedby="landlord-hint landlord-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('Wie ziet dit? Buurtteam');
  });

  it('says what is not required', () => {
    expect(draw(<TextField name="a" label="A" optional />)).toContain('(niet verplicht)');
  });

  it('asks a day in three parts and shows what was typed, however wrong', () => {
    const html = draw(
      <DayField name="start" label="Dag" value={{ day: '31', month: '2', year: 'x' }} error="Nee" />,
    );
    expect(html).toMatch(/id="start" name="start-day"/);
    expect(html).toMatch(/name="start-month"[^>]*value="2"/);
    expect(html).toMatch(/name="start-year"[^>]*value="x"/);
    expect(html).toContain('<legend');
  });

  it('gives the first choice the id that the error summary links to', () => {
    const options = [
      { value: 'home', label: 'Thuis' },
      { value: 'team', label: 'Buurtteam' },
    ];
    const html = draw(<Radios name="place" label="Waar" options={options} value="team" />);
    expect(html).toContain('id="place"');
    expect(html).toMatch(/value="team" checked/);
  });

  it('lists all errors at once, each leading to its field', () => {
    const html = draw(<ErrorSummary errors={{ day: 'Vul een dag in', time: undefined, place: 'Kies' }} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain('href="#day"');
    expect(html).toContain('href="#place"');
    expect(html).not.toContain('href="#time"');
    expect(draw(<ErrorSummary errors={{ day: undefined }} />)).toBe('');
  });
});

describe('statuses and days', () => {
  it('have words in the catalogue for every colour', () => {
    expect(Object.keys(tones).sort()).toEqual(Object.keys(wordsFor('nl').status).sort());
  });

  it('are red only where the reader must act', () => {
    expect(draw(<StatusBadge status="overdue" />)).toContain('app-badge--error');
    expect(draw(<StatusBadge status="overdue" readerMustAct={false} />)).toContain('app-badge--warning');
  });

  it.each([
    [0, true, 'vandaag'],
    [1, true, 'nog 1 werkdag'],
    [3, true, 'nog 3 werkdagen'],
    [-2, true, '2 werkdagen te laat'],
    [-1, false, '1 werkdag na de streefdag'],
  ])('say how long it still takes: %i', (workingDays, hard, expected) => {
    expect(draw(<DaysLeft workingDays={workingDays} hard={hard} />)).toContain(`>${expected}<`);
  });

  it('show a day in words with the day itself behind it', () => {
    expect(draw(<DayText day="2026-12-01" />)).toBe(
      '<time datetime="2026-12-01">dinsdag 1 december 2026</time>',
    );
    expect(draw(<DayText day="2026-12-01" />, { language: 'en' })).toMatch(/Tuesday,? 1 December 2026/);
  });
});

describe('a handover on screen', () => {
  it('says in words which step is done and which is now', () => {
    const html = draw(
      <ProcessSteps
        steps={[
          { title: 'Voorbereiding', state: 'done' },
          { title: 'Kennismaking', state: 'current' },
        ]}
      />,
    );
    expect(html).toContain(': Klaar');
    expect(html).toMatch(/aria-current="step".*Kennismaking/);
  });

  it('shows a locked task without a link', () => {
    const html = draw(<TaskList tasks={[{ title: 'Indienen', status: 'locked', hint: 'Kan later' }]} />);
    expect(html).not.toContain('<a');
    expect(html).toContain('Kan later');
  });

  it('names who leads, whom to ring, and a place where nobody is', () => {
    const html = draw(
      <ClientBar
        reference="OV-1"
        status="aftercare"
        leadsNow="Buurtteam"
        contacts={[
          { organisation: 'Buurtteam', name: 'Sanne', telephone: '030 1' },
          { organisation: 'Lister' },
        ]}
      />,
    );
    expect(html).toContain('Kenmerk OV-1');
    expect(html).toContain('tel:0301');
    expect(html).toContain('Geen contactpersoon');
  });

  it('says what happens next: who, by when and what if not', () => {
    const html = draw(
      <NextSteps
        steps={[
          {
            who: 'Sanne',
            isReader: false,
            what: 'Neemt aan of stuurt terug',
            by: { day: '2026-12-01', workingDaysLeft: 2, hard: true },
            otherwise: 'Dan vragen we het de vervanger.',
          },
        ]}
      />,
    );
    expect(html).toContain('dinsdag 1 december 2026');
    expect(html).toContain('nog 2 werkdagen');
    expect(html).toContain('Dan vragen we het de vervanger.');
    expect(html).not.toContain('Jij bent aan zet');
  });
});

describe('a list', () => {
  const columns = [{ label: 'Cliënt', sortHref: '?s=naam', sorted: 'ascending' as const }, { label: 'Wijk' }];

  it('says how it is sorted and can be reached by keyboard', () => {
    const html = draw(
      <Table id="t" caption="Alle" columns={columns} rows={[['A', 'Zuilen']]} empty="niets" />,
    );
    expect(html).toContain('aria-sort="ascending"');
    expect(html).toMatch(/tabindex="0" role="region" aria-labelledby="t-caption"/);
    expect(html).toContain('scope="row"');
  });

  it('says what will appear when there is nothing', () => {
    expect(draw(<Table id="t" caption="Alle" columns={columns} rows={[]} empty="Nog niets" />)).toBe(
      'Nog niets',
    );
  });

  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 17, [1, undefined, 4, 5, 6, undefined, 17]],
    [17, 17, [1, undefined, 16, 17]],
  ])('shows the pages around page %i of %i', (page, last, expected) => {
    expect(pagesShown(page, last)).toEqual(expected);
  });
});
