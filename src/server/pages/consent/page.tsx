import type { Request } from 'express';
import { restsOnConsent } from '../../../domain/handover/decide/consent';
import { contactsOf } from '../../../domain/handover/people';
import { sides } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { Alert, ButtonLink, DayText, List, Paragraph, PhoneLink, Section, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Props = { file: HandoverFile; form: FormState };

const WithdrawForm = ({ file, form }: Props) => {
  const { consent: text } = useWords();
  const fields = useFields(form, 'toestemming', text.labels);
  return (
    <>
      <Section id="means" title={text.meansTitle}>
        <List items={text.means({ team: file.names.neighbourhood })} />
      </Section>
      <TaskFormView file={file} form={form} path="toestemming" button={text.save} danger>
        <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} optional />
      </TaskFormView>
    </>
  );
};

/** Both contact persons were told; here is how to reach them. */
const Told = ({ file }: { file: HandoverFile }) => {
  const people = sides.flatMap((side) => {
    const { contactPerson, deputy } = contactsOf(file.state, side);
    const card = file.cards.get(contactPerson ?? deputy ?? '');
    return card ? [{ ...card, organisation: file.names[side] }] : [];
  });
  return (
    <List
      items={people.map(({ name, phone, organisation }) => (
        <>
          {name} ({organisation}) {phone === '' ? null : <PhoneLink number={phone} />}
        </>
      ))}
    />
  );
};

/** What to do while nothing may be shared: who knows, and the two ways on. */
export const ConsentWithdrawn = ({ file }: { file: HandoverFile }) => {
  const { consent: text } = useWords();
  const { consentWithdrawnOn } = file.state;
  if (consentWithdrawnOn === null) return null;
  return (
    <Alert kind="warning" title={text.withdrawnTitle}>
      <Paragraph>
        {text.withdrawn} <DayText day={consentWithdrawnOn} />. {text.told}
      </Paragraph>
      <Told file={file} />
    </Alert>
  );
};

const GoOnForm = ({ file, form }: Props) => {
  const { consent: text } = useWords();
  const fields = useFields(form, 'toestemming/verder', text.goOnLabels);
  return (
    <Section id="go-on" title={text.goOnTitle}>
      <Paragraph>{text.goOnLead}</Paragraph>
      <TaskFormView file={file} form={form} path="toestemming/verder" button={text.goOn} kind="secondary">
        <TextArea {...fields.text('agreement')} hint={text.goOnHint} limit={limits.text} />
      </TaskFormView>
    </Section>
  );
};

const HowToGoOn = ({ file, form }: Props) => {
  const { consent: text } = useWords();
  return (
    <>
      <ConsentWithdrawn file={file} />
      <Section id="next" title={text.nextTitle}>
        <List items={text.next} />
        {file.may('recordBasis') ? (
          <p>
            <ButtonLink kind="primary" href={`${paths.handover(file.id)}/grondslag`}>
              {text.newBasis}
            </ButtonLink>
          </p>
        ) : (
          <WhoMay file={file} command="recordBasis" />
        )}
      </Section>
      {file.may('goOnWithoutConsent') ? <GoOnForm file={file} form={form} /> : null}
    </>
  );
};

const Content = ({ file, form }: Props) => {
  const { consent: text } = useWords();
  const { state, policy } = file;
  if (state.consentWithdrawnOn !== null) return <HowToGoOn file={file} form={form} />;
  if (!restsOnConsent(state, policy)) return <Alert kind="info">{text.notConsent}</Alert>;
  return file.may('withdrawConsent') ? (
    <WithdrawForm file={file} form={form} />
  ) : (
    <WhoMay file={file} command="withdrawConsent" />
  );
};

const ConsentPage = ({ file, form }: Props) => {
  const words = useWords();
  const { consent: text } = words;
  return (
    <HandoverPage
      file={file}
      title={file.state.consentWithdrawnOn === null ? text.title({ name: nameOf(file) }) : text.afterTitle}
      lead={file.state.consentWithdrawnOn === null ? text.lead : undefined}
      form={form}
      errors={errorsIn(form, words, { ...text.labels, ...text.goOnLabels })}
    >
      <Content file={file} form={form} />
    </HandoverPage>
  );
};

export const consentPage = (_req: Request, file: HandoverFile, form: FormState) => (
  <ConsentPage file={file} form={form} />
);
