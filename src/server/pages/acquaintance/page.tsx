import type { Request } from 'express';
import { isDay } from '../../../domain/calendar/day';
import { asksReason } from '../../../forms/acquaintance';
import { eventLine } from '../../handover/eventLine';
import { nameOf, personName, type HandoverFile } from '../../handover/file';
import { errorsIn, value, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import {
  Alert,
  DayText,
  Details,
  Hint,
  Paragraph,
  Section,
  StatusBadge,
  Timeline,
  TypedText,
  type TimelineItem,
} from '../../html';
import { usePage, useWords } from '../../html/context';
import type { Services } from '../../services';
import { HeldForm, NotHeldForm, PlanForm } from './forms';
import { labelsOf } from './labels';
import { acquaintanceMaterial, type AcquaintanceMaterial } from './material';
import { formPaths } from './paths';

export { formPaths } from './paths';

interface Props {
  file: HandoverFile;
  form: FormState;
  material: AcquaintanceMaterial;
}

const Norm = ({ file, norm }: { file: HandoverFile; norm: string }) => {
  const { acquaintance: text } = useWords();
  return (
    <Paragraph>
      {text.norm({ days: file.policy.workingDays.acquaintance })}, {text.until} <DayText day={norm} />.
    </Paragraph>
  );
};

/** What is agreed now: held, planned, or nothing yet. */
const Standing = ({ file, material }: Omit<Props, 'form'>) => {
  const words = useWords();
  const text = words.acquaintance;
  const { plan, heldOn } = file.state.acquaintance;
  const { norm, history } = material;
  const note = history.textOf(plan?.text);
  if (heldOn !== null)
    return (
      <Paragraph>
        <StatusBadge status="held" /> {text.heldOn} <DayText day={heldOn} />.
      </Paragraph>
    );
  if (plan === null) return <Paragraph>{text.notPlanned}</Paragraph>;
  return (
    <>
      <Paragraph>
        <StatusBadge status="planned" /> {text.plannedOn} <DayText day={plan.day} />{' '}
        {text.at({ time: plan.time, place: words.codes.meetingPlace[plan.place] })}
      </Paragraph>
      {note === null ? null : (
        <>
          <Hint>{text.note}</Hint>
          <TypedText>{note}</TypedText>
        </>
      )}
      {norm !== null && plan.day > norm ? (
        <Alert kind="warning" title={text.lateTitle}>
          <Paragraph>{text.lateText}</Paragraph>
        </Alert>
      ) : null}
    </>
  );
};

const dayTyped = (form: FormState): string | undefined => {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => value(form, `day-${part}`)?.trim() ?? '');
  const typed = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(typed) ? typed : undefined;
};

/** A late day that was typed, or a day that has passed already, opens the fields for the reason. */
const isReasonAsked = ({ file, form, material: { norm } }: Props): boolean =>
  form.refusal?.code === 'reasonNeeded' ||
  (norm !== null && file.today > norm) ||
  asksReason(
    { today: file.today, norm, isMove: file.state.acquaintance.plan !== null },
    form.name === formPaths.plan ? dayTyped(form) : undefined,
  );

const Planning = (props: Props) => {
  const { acquaintance: text } = useWords();
  const { file, form } = props;
  const planForm = <PlanForm file={file} form={form} asksReason={isReasonAsked(props)} />;
  if (!file.may('planAcquaintance')) return null;
  return (
    <Section id="plan" title={file.state.acquaintance.plan ? text.moveTitle : text.planTitle}>
      {file.state.acquaintance.plan ? (
        <Details summary={text.moveOpen} open={form.name === formPaths.plan}>
          {planForm}
        </Details>
      ) : (
        planForm
      )}
    </Section>
  );
};

/** How it went. Before the planned day both stay folded: it may have been earlier, or fallen through already. */
const Outcome = ({ file, form }: Omit<Props, 'material'>) => {
  const { acquaintance: text } = useWords();
  const { plan } = file.state.acquaintance;
  if (!file.may('recordAcquaintance')) return null;
  const isDue = plan !== null && plan.day <= file.today;
  return (
    <>
      <Details summary={text.heldTitle} open={isDue || form.name === formPaths.held}>
        <HeldForm file={file} form={form} />
      </Details>
      {plan === null ? null : (
        <Details summary={text.notHeldTitle} open={form.name === formPaths.notHeld}>
          <NotHeldForm file={file} form={form} />
        </Details>
      )}
    </>
  );
};

function useItem({ file, material: { history } }: Omit<Props, 'form'>) {
  const { words, language } = usePage();
  const reasons = file.visibility === 'full';
  const nameOfPerson = (person: string) => personName(file, person);
  const detailOf = (event: AcquaintanceMaterial['history']['happened'][number]['event']): string | null => {
    if (event.type === 'acquaintancePlanned' && event.change) {
      const why = history.textOf(event.change.reason);
      const who = words.codes.party[event.change.askedBy];
      return why === null ? null : words.acquaintance.movedBecause({ who, why });
    }
    return 'text' in event ? history.textOf(event.text) : null;
  };
  return (happened: AcquaintanceMaterial['history']['happened'][number]): TimelineItem => {
    const detail = detailOf(happened.event);
    const by = [happened.personName, happened.organisationName].filter((part) => part !== null).join(', ');
    return {
      moment: happened.at,
      title: eventLine(happened.event, { words, language, reasons, nameOf: nameOfPerson }),
      by: by === '' ? words.acquaintance.unknownPerson : by,
      detail: detail === null ? null : <TypedText>{detail}</TypedText>,
    };
  };
}

const Past = (props: Omit<Props, 'form'>) => {
  const { acquaintance: text } = useWords();
  const item = useItem(props);
  const { happened } = props.material.history;
  return (
    <Section id="history" title={text.history}>
      {happened.length === 0 ? <Hint>{text.historyNone}</Hint> : <Timeline items={happened.map(item)} />}
    </Section>
  );
};

export const AcquaintancePage = (props: Props) => {
  const words = useWords();
  const text = words.acquaintance;
  const { file, form, material } = props;
  const early = file.state.phase === 'preparation' || file.state.phase === 'submitted';
  const { plan } = file.state.acquaintance;
  const isDue = plan !== null && plan.day <= file.today;
  const may = file.may('planAcquaintance') || file.may('recordAcquaintance');
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      form={form}
      errors={errorsIn(form, words, labelsOf(words))}
    >
      {material.norm === null ? null : <Norm file={file} norm={material.norm} />}
      <Standing file={file} material={material} />
      {early ? <Hint>{text.beforeAcceptance}</Hint> : null}
      {may || file.state.acquaintance.heldOn !== null ? null : <NotNow file={file} />}
      {isDue ? <Outcome file={file} form={form} /> : null}
      <Planning {...props} />
      {isDue ? null : <Outcome file={file} form={form} />}
      {file.visibility === 'announcement' ? null : <Past file={file} material={material} />}
    </HandoverPage>
  );
};

export const acquaintancePage =
  (services: Services) => async (_req: Request, file: HandoverFile, form: FormState) => (
    <AcquaintancePage file={file} form={form} material={await acquaintanceMaterial(services, file)} />
  );
