import type { ComponentChildren } from 'preact';
import { errorsIn, type FormState } from '../../handover/formState';
import { Confirmation, ErrorSummary, Heading, Page, Paragraph, Tabs } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { PrivacyDone } from './officer';

type Part = 'overview' | 'holds' | 'data';

const addresses: Record<Part, string> = {
  overview: paths.privacyOffice,
  holds: paths.legalHolds,
  data: paths.clientData,
};

const parts = ['overview', 'holds', 'data'] as const;

interface PrivacyPageProps {
  part: Part;
  title: string;
  lead: string;
  form: FormState;
  done?: PrivacyDone | null;
  children: ComponentChildren;
}

/** Every page of the privacy officer: its parts, what was just done, what is not right, the content. */
export const PrivacyPage = ({ part, title, lead, form, done, children }: PrivacyPageProps) => {
  const words = useWords();
  const text = words.privacy;
  const errors = errorsIn(form, words, text.labels);
  return (
    <Page title={title} errors={errors} wide>
      <ErrorSummary errors={errors} />
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{lead}</Paragraph>
      <Tabs
        label={text.parts}
        tabs={parts.map((name) => ({ label: text[name], href: addresses[name], current: name === part }))}
      />
      {done ? (
        <Confirmation title={text.done[done]}>
          <Paragraph>{text.doneText[done]}</Paragraph>
        </Confirmation>
      ) : null}
      {children}
    </Page>
  );
};
