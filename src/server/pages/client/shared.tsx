import { restsOnConsent } from '../../../domain/handover/decide/consent';
import type { HandoverFile } from '../../handover/file';
import { Button, DayText, Form, Hint, Link, List, Paragraph, Section, TypedText } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { lastDay, type Looker } from '../lookAlong/grants';
import { sharedSince } from './where';

/** Who sees what of the client now, and since when. */
export const WhatIsShared = ({ file }: { file: HandoverFile }) => {
  const { client: text } = useWords();
  const { sender, neighbourhood: team } = file.names;
  const since = sharedSince(file.state);
  if (!file.state.submission) return <Paragraph>{text.sharedNothing({ sender })}</Paragraph>;
  if (since === null) return <Paragraph>{text.sharedAnnouncement({ team })}</Paragraph>;
  return (
    <Paragraph>
      {text.sharedAll({ sender, team })} {text.sharedSince} <DayText day={since} />.
    </Paragraph>
  );
};

/** What is shared about the client, with whom and why, and who looked. */
export const Shared = ({ file }: { file: HandoverFile }) => {
  const { client: text } = useWords();
  const { basis } = file.state;
  return (
    <Section id="shared" title={text.sharedTitle}>
      <WhatIsShared file={file} />
      <Paragraph>
        {text.sharedBasis} {basis ? text.basis[basis.kind] : text.sharedNoBasis}{' '}
        {basis ? (
          <>
            {text.sharedInformed} <DayText day={basis.informedOn} />.
          </>
        ) : null}
      </Paragraph>
      <List
        items={[
          <Link href={paths.ownShared}>{text.sharedMore}</Link>,
          <Link href={paths.ownLooked}>{text.looked.link}</Link>,
        ]}
      />
    </Section>
  );
};

const OneLooker = ({ looker, mayEnd }: { looker: Looker; mayEnd: boolean }) => {
  const { client: text, lookAlong } = useWords();
  return (
    <>
      <strong>{lookAlong.running(looker)}</strong> {text.alongUntil} <DayText day={lastDay(looker.grant)} />.
      {looker.grant.kind === 'emergency' ? <Hint>{text.alongEmergency}</Hint> : null}
      {looker.reason === null ? null : (
        <>
          <p class="app-hint">{text.alongWhy}</p>
          <TypedText>{looker.reason}</TypedText>
        </>
      )}
      {mayEnd ? (
        <Form action={paths.ownLookAlongEnd} hidden={{ request: looker.grant.id }} quiet>
          <Button kind="secondary">{text.alongStop({ name: looker.person })}</Button>
        </Form>
      ) : null}
    </>
  );
};

/** Who looks along for a while, with a button that stops it. */
export const LookingAlong = ({ file, running }: { file: HandoverFile; running: readonly Looker[] }) => {
  const { client: text } = useWords();
  return (
    <Section id="along" title={text.alongTitle}>
      {running.length === 0 ? (
        <Paragraph>{text.alongNobody}</Paragraph>
      ) : (
        <List
          items={running.map((looker) => (
            <OneLooker looker={looker} mayEnd={file.may('endAccess')} />
          ))}
        />
      )}
    </Section>
  );
};

/** The consent, and the way to withdraw it: as easy as it was to give. */
export const OwnConsent = ({ file }: { file: HandoverFile }) => {
  const { client: text } = useWords();
  const { consentWithdrawnOn } = file.state;
  if (consentWithdrawnOn !== null)
    return (
      <Section id="consent" title={text.consentTitle}>
        <Paragraph>
          {text.consentWithdrawn} <DayText day={consentWithdrawnOn} />.
        </Paragraph>
      </Section>
    );
  const rests = restsOnConsent(file.state, file.policy) && file.may('withdrawConsent');
  return (
    <Section id="consent" title={text.consentTitle}>
      <Paragraph>{rests ? text.consentGiven : text.consentOther}</Paragraph>
      {rests ? (
        <p>
          <Link href={paths.ownConsent}>{text.consentWithdraw}</Link>
        </p>
      ) : null}
    </Section>
  );
};
