import express, { type Express } from 'express';
import { sendLocalPage, stylesheet, stylesheetPath } from '../localPage';
import type { MailStore, StoredMail } from './storedMail';

const shownAtMost = 200;

const moment = (instant: Date) =>
  instant.toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'medium', timeStyle: 'medium' });

const ListPage = ({ mails }: { mails: readonly StoredMail[] }) => (
  <>
    <h1>Postvak van deze computer</h1>
    <p>
      Hier komt alle post aan die Overstap op deze computer verstuurt. Er gaat niets naar buiten. Ververs de
      pagina om nieuwe post te zien.
    </p>
    {mails.length === 0 && <p>Er is nog geen post. Zodra Overstap iemand iets vraagt, staat het hier.</p>}
    {mails.length > shownAtMost && (
      <p>
        De nieuwste {shownAtMost} van {mails.length} berichten.
      </p>
    )}
    <ul class="plain">
      {mails.slice(0, shownAtMost).map((mail) => (
        <li key={mail.id}>
          <a href={`/mails/${mail.id}`}>{mail.subject || '(geen onderwerp)'}</a>
          <p class="quiet">
            aan {mail.to.join(', ')} · {moment(mail.receivedAt)}
          </p>
        </li>
      ))}
    </ul>
  </>
);

const MailPage = ({ mail }: { mail: StoredMail }) => (
  <>
    <p>
      <a href="/">Terug naar het postvak</a>
    </p>
    <h1>{mail.subject || '(geen onderwerp)'}</h1>
    <dl>
      <dt>Van</dt>
      <dd>{mail.from}</dd>
      <dt>Aan</dt>
      <dd>{mail.to.join(', ')}</dd>
      <dt>Ontvangen</dt>
      <dd>{moment(mail.receivedAt)}</dd>
    </dl>
    <h2>Tekst</h2>
    <pre>{mail.text}</pre>
    {mail.html !== undefined && (
      <>
        <h2>Opgemaakt</h2>
        <iframe title="Opgemaakt bericht" src={`/mails/${mail.id}/html`} sandbox="allow-popups" />
      </>
    )}
    {mail.attachments.length > 0 && (
      <>
        <h2>Bijlagen</h2>
        <ul>
          {mail.attachments.map(({ name, mimeType }, index) => (
            <li key={index}>
              <a href={`/mails/${mail.id}/attachments/${index}`}>{name}</a> ({mimeType})
            </li>
          ))}
        </ul>
      </>
    )}
    <details>
      <summary>Alle kopregels</summary>
      <dl>
        {mail.headers.map(({ name, value }, index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  </>
);

const NotFoundPage = () => (
  <>
    <h1>Dit bericht is er niet</h1>
    <p>
      <a href="/">Naar het postvak</a>
    </p>
  </>
);

/** The inbox: everything that was sent, newest first. */
export const createInbox = (store: Pick<MailStore, 'all' | 'one'>): Express => {
  const app = express().disable('x-powered-by');
  const notFound = (response: express.Response) =>
    sendLocalPage(
      response,
      { title: 'Bericht niet gevonden', language: 'nl', status: 404 },
      <NotFoundPage />,
    );

  app.get(stylesheetPath, (_request, response) => void response.type('css').send(stylesheet));

  app.get('/', async (_request, response) =>
    sendLocalPage(response, { title: 'Postvak', language: 'nl' }, <ListPage mails={await store.all()} />),
  );

  app.get('/mails/:id', async (request, response) => {
    const mail = await store.one(request.params.id);
    if (mail === undefined) return notFound(response);
    sendLocalPage(response, { title: mail.subject, language: 'nl', frames: true }, <MailPage mail={mail} />);
  });

  app.get('/mails/:id/html', async (request, response) => {
    const mail = await store.one(request.params.id);
    if (mail?.html === undefined) return notFound(response);
    // What came by mail may show itself, and do nothing else.
    response.set(
      'Content-Security-Policy',
      "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    response.type('html').send(mail.html);
  });

  app.get('/mails/:id/attachments/:index', async (request, response) => {
    const mail = await store.one(request.params.id);
    const attachment = mail?.attachments[Number(request.params.index)];
    if (attachment === undefined) return notFound(response);
    response.attachment(attachment.name).type(attachment.mimeType).send(Buffer.from(attachment.content));
  });

  app.use((_request, response) => notFound(response));
  return app;
};
