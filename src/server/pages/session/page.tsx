import { ButtonLink, Heading, Page, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

const SignedOutPage = () => {
  const { session } = useWords();
  return (
    <Page title={session.signedOutTitle}>
      <Heading level={1}>{session.signedOutTitle}</Heading>
      <Paragraph lead>{session.signedOutText}</Paragraph>
      <p>
        <ButtonLink href={paths.work} kind="primary">
          {session.signInAgain}
        </ButtonLink>
      </p>
    </Page>
  );
};

export const signedOutPage = () => <SignedOutPage />;
