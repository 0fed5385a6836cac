import type { HandoverFile } from '../../handover/file';
import { Button, DayText, Form, List, Paragraph, Section } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

/** Taking part in research: what it means, and one button to say yes or to stop. */
export const OwnResearch = ({ file }: { file: HandoverFile }) => {
  const { own: text } = useWords().research;
  const since = file.state.researchConsentOn;
  if (!file.may(since === null ? 'giveResearchConsent' : 'withdrawResearchConsent')) return null;
  return (
    <Section id="research" title={text.title}>
      {since === null ? (
        <>
          <Paragraph>{text.lead}</Paragraph>
          <List items={text.means} />
        </>
      ) : (
        <Paragraph>
          {text.given} <DayText day={since} />.
        </Paragraph>
      )}
      <Form action={paths.ownResearch} hidden={{ agrees: since === null ? 'yes' : 'no' }} quiet>
        <Button kind="secondary">{since === null ? text.give : text.withdraw}</Button>
      </Form>
    </Section>
  );
};
