import type { Words } from '../../../words';
import { Heading, List, Page, Paragraph } from '../../html';

type InformationText = Words['information']['help'];

export const InformationPage = ({ text }: { text: InformationText }) => (
  <Page title={text.title}>
    <Heading level={1}>{text.title}</Heading>
    <Paragraph lead>{text.lead}</Paragraph>
    {text.sections.map((section) => (
      <section class="app-section">
        <Heading level={2}>{section.heading}</Heading>
        {section.paragraphs.map((paragraph) => (
          <Paragraph>{paragraph}</Paragraph>
        ))}
        {section.items.length === 0 ? null : <List items={section.items} />}
      </section>
    ))}
  </Page>
);

export const informationPage = (text: InformationText) => <InformationPage text={text} />;
