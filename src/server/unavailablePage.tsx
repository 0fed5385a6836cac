import type { Request, Response } from 'express';
import { Button, Heading, Link, Page, Paragraph, TypedText } from './html';
import { usePage, useWords } from './html/context';
import { hiddenFieldNames } from './html/hiddenFields';
import { render } from './html/render';
import { fieldPairs, typedTexts } from './keptForm';

const secondsToReload = 10;

type SentForm = { action: string; fields: [string, string][] };

/**
 * The form as it came, its own token included: it can be sent again without anything that is away now. The token is
 * gone when it was checked already; then the session is at hand and gives it anew.
 */
const SendAgain = ({ sent }: { sent: SentForm }) => {
  const { errors, session } = useWords();
  const page = usePage();
  const isChecked = !sent.fields.some(([name]) => name === hiddenFieldNames.csrf);
  const again: [string, string][] = isChecked
    ? [
        [hiddenFieldNames.csrf, page.csrfToken()],
        [hiddenFieldNames.person, page.signedPerson ?? ''],
      ]
    : [];
  const own: string[] = Object.values(hiddenFieldNames);
  const texts = typedTexts(sent.fields.filter(([name]) => !own.includes(name)));
  return (
    <>
      <Paragraph>{errors.unavailableAfterSend}</Paragraph>
      {texts.map((text) => (
        <TypedText>{text}</TypedText>
      ))}
      <form method="post" action={sent.action} class="utrecht-form">
        {[...again, ...sent.fields].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{session.keptSend}</Button>
      </form>
    </>
  );
};

const UnavailablePage = ({ address, sent }: { address: string; sent?: SentForm }) => {
  const { errors } = useWords();
  return (
    <Page title={errors.unavailableTitle}>
      <Heading level={1}>{errors.unavailableTitle}</Heading>
      {sent === undefined ? (
        <>
          <Paragraph lead>{errors.unavailableText}</Paragraph>
          <p>
            <Link href={address}>{errors.tryAgain}</Link>
          </p>
        </>
      ) : (
        <SendAgain sent={sent} />
      )}
    </Page>
  );
};

export const renderUnavailable = (req: Request, res: Response): void => {
  const posted = req.method === 'POST';
  const fields = posted ? fieldPairs((req.body ?? {}) as Record<string, unknown>) : [];
  const sent = posted ? { action: req.originalUrl, fields } : undefined;
  res.set('Retry-After', String(secondsToReload));
  render(res, <UnavailablePage address={req.originalUrl} sent={sent} />, {
    status: 503,
    reloadAfterSeconds: posted ? undefined : secondsToReload,
  });
};
