import type { Response } from 'express';
import { ButtonLink, Heading, Page, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import { render } from '../../html/render';

const ProcessingPage = () => {
  const { session } = useWords();
  return (
    <Page title={session.processingTitle}>
      <Heading level={1}>{session.processingTitle}</Heading>
      <Paragraph lead>{session.processingText}</Paragraph>
      <div class="app-progress" aria-hidden="true"></div>
    </Page>
  );
};

/** For a command that takes longer than two seconds; `address` is where its answer will be, a path of our own. */
export const renderProcessing = (res: Response, address: string): void =>
  render(res, <ProcessingPage />, { status: 202, reloadAfterSeconds: 2, reloadAddress: address });

const NotProcessedPage = ({ handover }: { handover: string }) => {
  const { session } = useWords();
  return (
    <Page title={session.notProcessedTitle}>
      <Heading level={1}>{session.notProcessedTitle}</Heading>
      <Paragraph lead>{session.notProcessedText}</Paragraph>
      <ButtonLink href={handover}>{session.notProcessedBack}</ButtonLink>
    </Page>
  );
};

/** After a minute without an answer: how things stand, and what one can do. */
export const renderNotProcessed = (res: Response, handover: string): void =>
  render(res, <NotProcessedPage handover={handover} />);
