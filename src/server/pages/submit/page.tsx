import type { Request } from 'express';
import { submissionNeeds } from '../../../domain/handover/needs';
import { contactsOf } from '../../../domain/handover/people';
import type { Need } from '../../../domain/handover/refusals';
import { pointKeys } from '../../../domain/template';
import { TaskFormView } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { pointNames } from '../../handover/nextSteps';
import { Alert, DescriptionList, Link, List, Paragraph, PhoneLink, Section } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { SharingSummary } from '../sharing/parts';

type Props = { file: HandoverFile; form: FormState };

const NeedLink = ({ file, need }: { file: HandoverFile; need: Need }) => {
  const words = useWords();
  const href = need.point ? paths.point(file.id, need.point) : `${paths.handover(file.id)}/grondslag`;
  return (
    <Link href={href}>
      {words.needs[need.code]({ point: need.point ? words.points[need.point].title : '' })}
    </Link>
  );
};

const Readiness = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const text = words.submission;
  const needs = submissionNeeds(file.state);
  const open = pointKeys.filter((key) => file.state.points[key].status !== 'ready');
  if (needs.length > 0)
    return (
      <Section id="needs" title={text.needsTitle}>
        <List
          items={needs.map((need) => (
            <NeedLink file={file} need={need} />
          ))}
        />
        <Paragraph>{text.needsLead}</Paragraph>
      </Section>
    );
  return (
    <Alert kind="ok" title={text.readyTitle}>
      {open.length === 0 ? null : (
        <Paragraph>
          {text.openPoints({ points: pointNames(open, words) })} {text.ready}
        </Paragraph>
      )}
    </Alert>
  );
};

const Person = ({ file, person }: { file: HandoverFile; person: string | null }) => {
  const card = person === null ? undefined : file.cards.get(person);
  if (!card) return null;
  return (
    <>
      {card.name} <PhoneLink number={card.phone} />
    </>
  );
};

const Receivers = ({ file }: { file: HandoverFile }) => {
  const text = useWords().submission;
  const { contactPerson, deputy } = contactsOf(file.state, 'receiver');
  const people = [
    { term: text.contactPerson, person: contactPerson },
    { term: text.deputy, person: deputy },
  ].filter(({ person }) => person !== null);
  return (
    <Section id="receivers" title={text.receivers}>
      {people.length === 0 ? (
        <Paragraph>{text.nobody}</Paragraph>
      ) : (
        <DescriptionList
          items={people.map(({ term, person }) => ({ term, value: <Person file={file} person={person} /> }))}
        />
      )}
    </Section>
  );
};

const SubmitPage = ({ file, form }: Props) => {
  const text = useWords().submission;
  const { answerSubmission: answer, acquaintance } = file.policy.workingDays;
  const isReady = submissionNeeds(file.state).length === 0;
  return (
    <HandoverPage
      file={file}
      title={text.submitTitle({ name: nameOf(file) })}
      lead={text.submitLead({ neighbourhood: file.names.neighbourhood })}
      form={form}
    >
      {file.state.phase === 'preparation' ? <Readiness file={file} /> : null}
      <Receivers file={file} />
      {file.state.phase === 'preparation' ? <SharingSummary file={file} /> : null}
      <Section id="happens" title={text.whatHappens}>
        <List items={text.happens({ answer, acquaintance })} />
      </Section>
      {file.may('submit') ? null : <NotNow file={file} />}
      {file.may('submit') && isReady ? (
        <TaskFormView file={file} form={form} path="indienen" button={text.submit}>
          {null}
        </TaskFormView>
      ) : null}
    </HandoverPage>
  );
};

export const submitPage = (_req: Request, file: HandoverFile, form: FormState) => (
  <SubmitPage file={file} form={form} />
);
