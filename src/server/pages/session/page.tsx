import { ButtonLink, Heading, Page, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

const SignedOutPage = ({ expired }: { expired: boolean }) => {
  const { session, sessions } = useWords();
  return (
    <Page title={session.signedOutTitle}>
      <Heading level={1}>{session.signedOutTitle}</Heading>
      <Paragraph lead>{expired ? sessions.expiredText : session.signedOutText}</Paragraph>
      <p>
        <ButtonLink href={paths.work} kind="primary">
          {session.signInAgain}
        </ButtonLink>
      </p>
    </Page>
  );
};

export const signedOutPage = ({ expired }: { expired: boolean }) => <SignedOutPage expired={expired} />;
