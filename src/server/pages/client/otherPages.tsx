import { limits } from '../../../forms/form';
import type { HandoverFile } from '../../handover/file';
import { useFields } from '../../handover/fields';
import { errorsIn, type FormState } from '../../handover/formState';
import { Refused } from '../../handover/layout';
import {
  Button,
  ButtonGroup,
  DescriptionList,
  ErrorSummary,
  Form,
  Heading,
  Link,
  List,
  Page,
  Paragraph,
  Section,
  TextArea,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { EveryQuestion } from '../sharing/parts';
import { usedGrounds } from '../sharing/rows';
import { WhatIsShared } from './shared';

/** Precisely what is shared: question by question as the care worker reads it, and the rest in words to the client. */
export const OwnSharedPage = ({ file }: { file: HandoverFile }) => {
  const { client: text, sharing } = useWords();
  return (
    <Page title={text.sharedTitle} back={{ href: paths.own, label: text.back }} wide>
      <Heading level={1}>{text.sharedTitle}</Heading>
      <WhatIsShared file={file} />
      <Section id="grounds" title={text.grounds}>
        <DescriptionList
          items={usedGrounds(file.template).map((basis) => ({
            term: sharing.basisShort[basis],
            value: text.basis[basis],
          }))}
        />
      </Section>
      <EveryQuestion template={file.template} />
      <Section id="rights" title={text.rightsTitle}>
        <List items={text.rights} />
      </Section>
    </Page>
  );
};

/** Withdrawing the consent: what it means comes first, and there is nothing that has to be filled in. */
export const OwnConsentPage = ({ file, form }: { file: HandoverFile; form: FormState }) => {
  const words = useWords();
  const { client, consent } = words;
  const text = consent.own;
  const labels = { text: text.label };
  const fields = useFields(form, 'toestemming', labels);
  const errors = errorsIn(form, words, labels);
  return (
    <Page title={text.title} errors={errors} back={{ href: paths.own, label: client.back }}>
      <ErrorSummary errors={errors} />
      <Refused form={form} />
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      <Section id="means" title={consent.meansTitle}>
        <List items={text.means({ team: file.names.neighbourhood })} />
      </Section>
      <Form action={paths.ownConsent} commandId={form.commandId}>
        <TextArea {...fields.text('text')} hint={text.hint} limit={limits.text} optional />
        <ButtonGroup>
          <Button danger>{text.save}</Button>
          <Link href={paths.own}>{text.cancel}</Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
};
