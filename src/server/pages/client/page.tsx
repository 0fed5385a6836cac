import type { PointContent } from '../../../domain/template';
import { nameOf, type HandoverFile } from '../../handover/file';
import { Confirmation, EmptyState, Heading, Hint, Page, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import type { AgreementRow } from '../aftercare/agreements';
import type { Looker } from '../lookAlong/grants';
import { Agreements } from './agreements';
import type { Said } from '../satisfaction/answers';
import { OwnOpinion } from './opinion';
import { People } from './people';
import { OwnResearch } from './research';
import { LookingAlong, OwnConsent, Shared } from './shared';
import { Where } from './where';

export type OwnDone =
  | 'consentWithdrawn'
  | 'lookAlongEnded'
  | 'opinionGiven'
  | 'opinionDeclined'
  | 'researchGiven'
  | 'researchWithdrawn';

interface Props {
  file: HandoverFile;
  agreements: readonly AgreementRow[];
  ownLead: PointContent | null;
  running: readonly Looker[];
  /** What they said when they were asked what they think of it. */
  said: Said;
  /** What the client just did here. */
  done?: OwnDone;
}

const Done = ({ file, done }: Pick<Props, 'file' | 'done'>) => {
  const { client, consent, satisfaction, research } = useWords();
  const { sender, neighbourhood: team } = file.names;
  switch (done) {
    case undefined:
      return null;
    case 'consentWithdrawn':
      return (
        <Confirmation title={consent.own.done}>
          <Paragraph>{consent.own.doneNext}</Paragraph>
        </Confirmation>
      );
    case 'lookAlongEnded':
      return (
        <Confirmation title={client.alongStopped}>
          <Paragraph>{client.alongNobody}</Paragraph>
        </Confirmation>
      );
    case 'opinionDeclined':
      return (
        <Confirmation title={satisfaction.own.declined}>
          <Paragraph>{satisfaction.own.declinedNext}</Paragraph>
        </Confirmation>
      );
    case 'opinionGiven':
      return (
        <Confirmation title={satisfaction.own.done}>
          <Paragraph>{satisfaction.own.doneNext({ sender, team })}</Paragraph>
          <Paragraph>{satisfaction.own.doneCounts}</Paragraph>
        </Confirmation>
      );
    case 'researchGiven':
    case 'researchWithdrawn':
      return (
        <Confirmation title={research.own.done[done]}>
          <Paragraph>{research.own.doneNext[done]}</Paragraph>
        </Confirmation>
      );
  }
};

/** The client's own page: where am I, who are my people, what is agreed, what is shared and who looks. */
export const OwnPage = ({ file, agreements, ownLead, running, said, done }: Props) => {
  const words = useWords();
  const { client: text } = words;
  return (
    <Page title={text.title}>
      <Done file={file} done={done} />
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{file.client ? text.hello({ name: nameOf(file) }) : text.lead}</Paragraph>
      <Where file={file} />
      <People file={file} />
      <OwnOpinion file={file} said={said} />
      <Agreements file={file} agreements={agreements} ownLead={ownLead} />
      <Shared file={file} />
      <LookingAlong file={file} running={running} />
      <OwnConsent file={file} />
      <OwnResearch file={file} />
      <Hint>
        {text.reference}: {file.state.reference}
      </Hint>
    </Page>
  );
};

/** An account without a handover: erased, or not started yet. */
export const NoHandoverPage = () => {
  const { client: text } = useWords();
  return (
    <Page title={text.title}>
      <Heading level={1}>{text.title}</Heading>
      <EmptyState title={text.noneTitle}>{text.none}</EmptyState>
    </Page>
  );
};
