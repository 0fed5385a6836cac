import { closingReasons, type Decision } from '../../../domain/handover/state';
import { limits } from '../../../forms/form';
import { optionsOf, TaskFormView, useFields } from '../../handover/fields';
import type { HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { DayField, DayText, Heading, Link, List, Paragraph, Radios, Section, TextArea } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';

type Props = { file: HandoverFile; form: FormState };

const answers = ['no', 'yes', 'unknown'] as const;

export const formPaths: Record<Decision['kind'], string> = {
  close: 'sluiten/afsluiten',
  extend: 'sluiten/verlengen',
  return: 'sluiten/terugkeer',
};

const useProposal = ({ file, form }: Props, kind: Decision['kind']) => {
  const words = useWords();
  const path = formPaths[kind];
  const back = paths.handoverTask(file.id, 'sluiten');
  return {
    words,
    text: words.closing,
    fields: useFields(form, path, words.closing.labels),
    view: { file, form, path, back, button: words.closing.propose },
  };
};

const CloseForm = (props: Props) => {
  const { words, text, fields, view } = useProposal(props, 'close');
  const yesNoUnknown = optionsOf(answers, words.codes.yesNoUnknown);
  return (
    <TaskFormView {...view}>
      <Heading level={2}>{text.closeTitle}</Heading>
      <Radios {...fields.text('reason')} options={optionsOf(closingReasons, words.codes.closingReason)} />
      <Radios {...fields.text('independent')} options={yesNoUnknown} />
      <Radios {...fields.text('goesWrong')} options={yesNoUnknown} />
      <TextArea {...fields.text('secondOpinion')} hint={text.secondOpinionHint} limit={limits.text} />
      <TextArea {...fields.text('explanation')} limit={limits.text} optional />
    </TaskFormView>
  );
};

const ExtendForm = (props: Props) => {
  const { text, fields, view } = useProposal(props, 'extend');
  const { aftercare } = props.file.state;
  return (
    <TaskFormView {...view}>
      <Heading level={2}>{text.extendTitle}</Heading>
      {aftercare ? (
        <Paragraph>
          {text.until} <DayText day={aftercare.until} />
        </Paragraph>
      ) : null}
      <DayField {...fields.day('until')} />
      <TextArea {...fields.text('extendReason')} limit={limits.text} />
    </TaskFormView>
  );
};

const ReturnForm = (props: Props) => {
  const { text, fields, view } = useProposal(props, 'return');
  return (
    <TaskFormView {...view}>
      <Heading level={2}>{text.returnTitle}</Heading>
      <Paragraph>{text.returnText}</Paragraph>
      <TextArea {...fields.text('returnReason')} limit={limits.text} />
    </TaskFormView>
  );
};

/** First what one proposes, then the questions that belong to it. */
export const ProposalForms = (props: Props & { chosen: Decision['kind'] | null }) => {
  const { closing: text } = useWords();
  const { file, chosen } = props;
  if (chosen === 'close') return <CloseForm {...props} />;
  if (chosen === 'extend') return <ExtendForm {...props} />;
  if (chosen === 'return') return <ReturnForm {...props} />;
  return (
    <Section id="choose" title={text.chooseTitle}>
      <List
        items={(['close', 'extend', 'return'] as const).map((kind) => (
          <Link href={`${paths.handoverTask(file.id, 'sluiten')}?besluit=${kind}`}>{text.choices[kind]}</Link>
        ))}
      />
    </Section>
  );
};
