import type { LegalHold } from '../../../db/legalHolds';
import { limits } from '../../../forms/form';
import { useFields } from '../../handover/fields';
import { stateFor, type FormState } from '../../handover/formState';
import {
  Button,
  EmptyState,
  Form,
  Hidden,
  Link,
  MomentText,
  Paragraph,
  Section,
  Table,
  TextArea,
  TextField,
  TypedText,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { PrivacyPage } from './layout';
import type { PrivacyDone } from './officer';

export const holdForm = 'bewaarplicht';

export interface Holds {
  holds: readonly (LegalHold & { reason: string })[];
  organisation: string;
  form: FormState;
  done: PrivacyDone | null;
}

const End = ({ hold, organisation }: { hold: LegalHold; organisation: string }) => {
  const { privacy: text } = useWords();
  if (hold.liftedAt !== null)
    return (
      <>
        {text.liftedBy({ name: hold.liftedByName ?? '' })} <MomentText moment={hold.liftedAt} />
      </>
    );
  if (hold.organisation !== organisation) return <>{text.notHeld}</>;
  return (
    <Form action={paths.liftHold(hold.id)} class="app-inline-form" quiet>
      <Button kind="secondary">
        {text.lift}
        <Hidden> {hold.reference}</Hidden>
      </Button>
    </Form>
  );
};

const HoldTable = ({ holds, organisation }: Pick<Holds, 'holds' | 'organisation'>) => {
  const { privacy: text } = useWords();
  const { reference, why, who, since, end } = text.holdColumns;
  return (
    <Table
      id="holds"
      caption={text.holds}
      captionHidden
      columns={[reference, why, who, since, end].map((label) => ({ label }))}
      rows={holds.map((hold) => [
        <Link href={paths.handover(hold.handover)}>{hold.reference}</Link>,
        <TypedText>{hold.reason}</TypedText>,
        <span>
          {hold.placedByName} <span class="app-hint">{hold.organisationName}</span>
        </span>,
        <MomentText moment={hold.placedAt} />,
        <End hold={hold} organisation={organisation} />,
      ])}
      empty={<EmptyState title={text.holdsEmptyTitle}>{text.holdsEmpty}</EmptyState>}
    />
  );
};

export const HoldsPage = ({ holds, organisation, form, done }: Holds) => {
  const { privacy: text } = useWords();
  const fields = useFields(form, holdForm, text.labels);
  return (
    <PrivacyPage part="holds" title={text.holds} lead={text.holdsLead} form={form} done={done}>
      <HoldTable holds={holds} organisation={organisation} />
      <Section id="place" title={text.placeHold}>
        <Paragraph>{text.placeHoldText}</Paragraph>
        <Form action={paths.legalHolds} commandId={stateFor(form, holdForm).commandId}>
          <TextField {...fields.text('reference')} />
          <TextArea {...fields.text('reason')} limit={limits.text} />
          <Button>{text.savePlace}</Button>
        </Form>
      </Section>
    </PrivacyPage>
  );
};
