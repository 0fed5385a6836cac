import { limits } from '../../../forms/form';
import { TaskFormView, useFields } from '../../handover/fields';
import type { HandoverFile } from '../../handover/file';
import { dayFields, type FormState } from '../../handover/formState';
import {
  Button,
  DayField,
  DayText,
  DescriptionList,
  Form,
  Hint,
  List,
  Paragraph,
  Section,
  TextArea,
  TypedText,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { lastDay, type Looker } from './grants';

type Props = { file: HandoverFile; form: FormState };

export const address = (file: Pick<HandoverFile, 'id'>) => `${paths.handover(file.id)}/meekijken`;

const Reason = ({ looker }: { looker: Looker }) => {
  const { lookAlong: text } = useWords();
  return (
    <DescriptionList
      items={[
        { term: text.requestUntil, value: <DayText day={lastDay(looker.grant)} /> },
        ...(looker.reason === null
          ? []
          : [{ term: text.why, value: <TypedText>{looker.reason}</TypedText> }]),
      ]}
    />
  );
};

/** What was typed belongs to one of the requests on the page. */
const formFor = (form: FormState, id: string): FormState =>
  form.entered['request'] === undefined || form.entered['request'] === id
    ? form
    : { ...form, entered: {}, problems: {}, name: null };

const Answer = ({ file, form, looker }: Props & { looker: Looker }) => {
  const { lookAlong: text } = useWords();
  const { id } = looker.grant;
  const own = formFor(form, id);
  const asked = { ...own, entered: { ...dayFields('until', looker.grant.askedUntil), ...own.entered } };
  const grant = useFields(asked, 'meekijken/toestaan', text.grantLabels);
  const refuse = useFields(own, 'meekijken/weigeren', { why: text.refuseLabels.text });
  const { person } = looker;
  return (
    <>
      <TaskFormView
        file={file}
        form={own}
        path="meekijken/toestaan"
        button={text.grant({ person })}
        hidden={{ request: id }}
      >
        <DayField {...grant.day('until')} hint={text.grantHint} />
      </TaskFormView>
      <TaskFormView
        file={file}
        form={own}
        path="meekijken/weigeren"
        button={text.refuse({ person })}
        kind="secondary"
        hidden={{ request: id }}
      >
        <TextArea {...refuse.text('why')} limit={limits.text} />
      </TaskFormView>
    </>
  );
};

/** One question: the oldest; the next one comes when it is answered, so that a page has each field once. */
export const Requests = ({ file, form, pending }: Props & { pending: readonly Looker[] }) => {
  const { lookAlong: text } = useWords();
  const [first] = pending;
  if (!first) return null;
  const { person, organisation } = first;
  return (
    <Section id="request" title={text.decideTitle({ person })}>
      <Paragraph>{text.request({ person, organisation })}</Paragraph>
      <Reason looker={first} />
      {file.may('grantAccess') ? <Answer file={file} form={form} looker={first} /> : null}
    </Section>
  );
};

const EndForm = ({ file, looker }: { file: HandoverFile; looker: Looker }) => (
  <Form action={`${address(file)}/stoppen`} hidden={{ request: looker.grant.id }} quiet>
    <Button kind="secondary">{useWords().lookAlong.end({ person: looker.person })}</Button>
  </Form>
);

/** Who looks along today, until when, and why. */
export const Running = ({ file, running }: { file: HandoverFile; running: readonly Looker[] }) => {
  const { lookAlong: text } = useWords();
  return (
    <Section id="running" title={text.runningTitle}>
      {running.length === 0 ? (
        <Paragraph>{text.runningNone}</Paragraph>
      ) : (
        <List
          items={running.map((looker) => (
            <>
              <strong>{text.running(looker)}</strong>, {text.runningUntil}{' '}
              <DayText day={lastDay(looker.grant)} />
              {looker.grant.kind === 'emergency' ? (
                <Hint>
                  {text.emergency}. {text.emergencyText}
                </Hint>
              ) : null}
              {looker.reason === null ? null : <TypedText>{looker.reason}</TypedText>}
              {file.may('endAccess') ? <EndForm file={file} looker={looker} /> : null}
            </>
          ))}
        />
      )}
    </Section>
  );
};
