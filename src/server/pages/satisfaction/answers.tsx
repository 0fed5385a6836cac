import {
  satisfactionMoments,
  type SatisfactionAnswer,
  type SatisfactionMoment,
} from '../../../domain/handover/satisfaction';
import type { HandoverFile } from '../../handover/file';
import { DayText, DescriptionList, Hint, TypedText } from '../../html';
import { useWords } from '../../html/context';
import type { Services } from '../../services';

/** The words that go with an answer; null where nothing was said. */
export type Said = Readonly<Record<SatisfactionMoment, string | null>>;

/** What the client said at each moment. Whoever sees process facts only gets no words. */
export async function saidOf({ records }: Pick<Services, 'records'>, file: HandoverFile): Promise<Said> {
  const { satisfaction } = file.state;
  const ids = satisfactionMoments.flatMap((moment) => satisfaction[moment]?.text ?? []);
  const mayRead = file.visibility === 'full' || file.visibility === 'own';
  const texts = mayRead && ids.length > 0 ? await records.textsById(file.id, ids) : null;
  const said = (moment: SatisfactionMoment) => texts?.get(satisfaction[moment]?.text ?? '')?.content ?? null;
  return { transfer: said('transfer'), closure: said('closure') };
}

const Answer = ({ answer, said }: { answer: SatisfactionAnswer; said: string | null }) => {
  const { satisfaction: text } = useWords();
  return (
    <>
      <strong>{answer.score === null ? text.declined : text.score({ score: answer.score })}</strong>
      {said === null ? null : <TypedText>{said}</TypedText>}
      <Hint>
        {answer.asked === null ? text.byClient : text.byStaff[answer.asked]} <DayText day={answer.day} />
      </Hint>
    </>
  );
};

/** The answers so far, for who sees the full file. */
export const Answers = ({ file, said }: { file: HandoverFile; said: Said }) => {
  const { satisfaction: text } = useWords();
  return (
    <DescriptionList
      items={satisfactionMoments.map((moment) => {
        const answer = file.state.satisfaction[moment];
        return {
          term: text.moments[moment],
          value: answer ? <Answer answer={answer} said={said[moment]} /> : text.notYet,
        };
      })}
    />
  );
};
