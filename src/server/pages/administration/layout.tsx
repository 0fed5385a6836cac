import type { ComponentChildren } from 'preact';
import { errorsIn, type FormState } from '../../handover/formState';
import { Confirmation, ErrorSummary, Heading, Page, Paragraph, Tabs } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

export type Part = 'people' | 'seats' | 'absences' | 'closingDays' | 'region';

const addresses: Record<Part, string> = {
  seats: paths.administration,
  people: paths.people,
  absences: paths.administrationPart('afwezigheid'),
  closingDays: paths.administrationPart('sluitingsdagen'),
  region: paths.administrationPart('regio'),
};

const parts = ['seats', 'people', 'absences', 'closingDays', 'region'] as const;

interface AdministrationPageProps {
  part: Part;
  title: string;
  lead: string;
  form: FormState;
  told: number | null;
  /** A page below the part leads back to it. */
  below?: boolean;
  children: ComponentChildren;
}

/** Every page of the administration: its parts, what was just changed, what is not right, the content. */
export const AdministrationPage = ({
  part,
  title,
  lead,
  form,
  told,
  below,
  children,
}: AdministrationPageProps) => {
  const words = useWords();
  const text = words.administration;
  const errors = errorsIn(form, words, { ...text.labels, ...words.people.labels });
  const back = below ? { href: addresses[part], label: text[part] } : undefined;
  return (
    <Page title={title} errors={errors} back={back} wide>
      <ErrorSummary errors={errors} />
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{lead}</Paragraph>
      <Tabs
        label={text.parts}
        tabs={parts.map((name) => ({ label: text[name], href: addresses[name], current: name === part }))}
      />
      {told === null ? null : (
        <Confirmation title={text.changedTitle}>
          <Paragraph>{text.told({ count: told })}</Paragraph>
        </Confirmation>
      )}
      {children}
    </Page>
  );
};
