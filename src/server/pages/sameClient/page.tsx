import type { Request } from 'express';
import { sameClientOutcomes } from '../../../domain/handover/sameClient';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { Alert, Link, List, Paragraph, PhoneLink, Radios, Section, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Props = { file: HandoverFile; form: FormState };

/** Noticed, and nobody has recorded yet what the two contact persons found out. */
export const isSameClientOpen = ({ sameClient }: HandoverFile['state']): boolean =>
  sameClient !== null && sameClient.outcome === null;

/** Whom to ring; nothing of the other file. */
const WhomToRing = ({ file }: { file: HandoverFile }) => {
  const { sameClient: text } = useWords();
  return (
    <List
      items={file.state.surroundings.sameClient.map(({ organisation, contactPerson }) => {
        const card = file.cards.get(contactPerson);
        if (!card) return text.callOrganisation({ organisation });
        return (
          <>
            {text.call({ person: card.name, organisation: card.organisationName })}{' '}
            {card.phone === '' ? null : <PhoneLink number={card.phone} />}
          </>
        );
      })}
    />
  );
};

/** On the handover's own page, and where the receiver waits with accepting. */
export const SameClientBanner = ({ file }: { file: HandoverFile }) => {
  const { sameClient: text } = useWords();
  if (!isSameClientOpen(file.state)) return null;
  return (
    <Alert kind="warning" title={text.bannerTitle}>
      <Paragraph>
        {text.banner} {text.waits}
      </Paragraph>
      <WhomToRing file={file} />
      {file.visibility === 'full' || file.may('recordSameClient') ? (
        <p>
          <Link href={`${paths.handover(file.id)}/zelfde-client`}>{text.record}</Link>
        </p>
      ) : null}
    </Alert>
  );
};

const OutcomeForm = ({ file, form }: Props) => {
  const { sameClient: text } = useWords();
  const fields = useFields(form, 'zelfde-client', text.labels);
  return (
    <TaskFormView file={file} form={form} path="zelfde-client" button={text.save}>
      <Radios {...fields.text('outcome')} options={optionsOf(sameClientOutcomes, text.outcomes)} />
      <TextArea {...fields.text('text')} hint={text.textHint} limit={limits.text} />
    </TaskFormView>
  );
};

const SameClientPage = ({ file, form }: Props) => {
  const words = useWords();
  const { sameClient: text } = words;
  const { sameClient } = file.state;
  const recorded = sameClient?.outcome ?? null;
  return (
    <HandoverPage
      file={file}
      title={text.title}
      lead={sameClient ? text.lead : text.nothing}
      form={form}
      errors={errorsIn(form, words, text.labels)}
      back={{ href: paths.handover(file.id), label: words.handover.backTo({ name: nameOf(file) }) }}
    >
      {recorded === null ? null : <Alert kind="ok">{text.outcomes[recorded]}</Alert>}
      {isSameClientOpen(file.state) ? (
        <>
          <Section id="who" title={text.whoTitle}>
            <WhomToRing file={file} />
          </Section>
          <Section id="how" title={text.howTitle}>
            <List items={text.how} />
          </Section>
          {file.may('recordSameClient') ? (
            <OutcomeForm file={file} form={form} />
          ) : (
            <WhoMay file={file} command="recordSameClient" />
          )}
        </>
      ) : null}
    </HandoverPage>
  );
};

export const sameClientPage = (_req: Request, file: HandoverFile, form: FormState) => (
  <SameClientPage file={file} form={form} />
);
