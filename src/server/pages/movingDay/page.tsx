import type { Request } from 'express';
import { limits } from '../../../forms/form';
import { TaskFormView, useFields } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage, NotNow } from '../../handover/layout';
import { DayField, DayText, Paragraph, TextArea } from '../../html';
import { useWords } from '../../html/context';

type Props = { file: HandoverFile; form: FormState };

const MovingDayForm = ({ file, form }: Props) => {
  const text = useWords().movingDay;
  const fields = useFields(form, 'verhuisdag', text.labels);
  const days = file.policy.workingDays.submissionBeforeMove;
  return (
    <TaskFormView file={file} form={form} path="verhuisdag" button={text.save}>
      <DayField {...fields.day('day')} hint={text.dayHint({ days })} />
      <TextArea {...fields.text('reason')} hint={text.reasonHint} limit={limits.text} />
    </TaskFormView>
  );
};

const MovingDayPage = ({ file, form }: Props) => {
  const words = useWords();
  const text = words.movingDay;
  return (
    <HandoverPage
      file={file}
      title={text.title({ name: nameOf(file) })}
      lead={text.lead}
      form={form}
      errors={errorsIn(form, words, text.labels)}
    >
      <Paragraph>
        {text.now} <DayText day={file.state.plannedMovingDay} />.
      </Paragraph>
      {file.may('changeMovingDay') ? <MovingDayForm file={file} form={form} /> : <NotNow file={file} />}
    </HandoverPage>
  );
};

export const movingDayPage = (_req: Request, file: HandoverFile, form: FormState) => (
  <MovingDayPage file={file} form={form} />
);
