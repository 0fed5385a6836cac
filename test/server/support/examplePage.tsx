import { Router } from 'express';
import { Button, Form, Heading, Page, redirectTo, render, TextArea } from '../../../src/server/html';

/** A form page as the product has them: what was received is remembered for the test. */
export const received: Record<string, unknown>[] = [];

const ExamplePage = () => (
  <Page title="Voorbeeld">
    <Heading level={1}>Voorbeeld</Heading>
    <Form action="/voorbeeld">
      <TextArea name="note" label="Notitie" limit={100} />
      <Button>Bewaren</Button>
    </Form>
  </Page>
);

const away = () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });

export const exampleRoutes = (): Router => {
  const router = Router();
  router.get('/voorbeeld', (_req, res) => render(res, <ExamplePage />));
  router.post('/voorbeeld', (req, res) => {
    received.push({ ...(req.body as Record<string, unknown>) });
    redirectTo(res, '/voorbeeld');
  });
  router.get('/stuk', () => {
    throw new Error('geheim: de stapel');
  });
  router.all('/weg', () => {
    throw away();
  });
  return router;
};
