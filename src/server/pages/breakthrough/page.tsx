import { formatDay } from '../../../words/day';
import { errorsIn } from '../../handover/formState';
import { Paragraph, Section, StatusBadge, usePage, useWords } from '../../html';
import { MatterPage } from '../../matters/layout';
import { paths } from '../../paths';
import { caseTasks } from './addresses';
import { Decision, Facts, Question } from './facts';
import { taskForms, type FormProps } from './forms';
import { History } from './history';
import { caseLabels } from './labels';
import { Rules } from './rules';
import { caseBadge } from './status';

interface CasePageProps extends FormProps {
  /** What the reader just did. */
  done: string | null;
}

/** Who does what by when. */
function useNext({ file, material }: Pick<FormProps, 'file' | 'material'>): string {
  const { words, language } = usePage();
  const { page } = words.breakthrough;
  const { expectation } = material;
  if (expectation === null) return page.nextEnded;
  const day = formatDay(expectation.dueDay, language, { weekday: true });
  const who = file.nameOf(expectation.owner) || words.matters.somebody;
  switch (expectation.kind) {
    case 'discussCase':
      return page.nextDiscuss({ day });
    case 'reviewCase':
      return page.nextReview({ day });
    case 'carryOutDecision':
      if (expectation.vacant) return page.nextVacant({ who });
      return expectation.atTurn ? page.nextYou({ day }) : page.nextOwner({ who, day });
  }
}

const Actions = (props: FormProps) => {
  const { words, language } = usePage();
  const { page } = words.breakthrough;
  const { tasks, table, mayJudge } = props.material;
  const atTable = mayJudge || tasks.includes('decideCase') || tasks.includes('reviewOutcome');
  return (
    <Section id="actions" title={page.actions}>
      {tasks.length === 0 && !mayJudge ? <Paragraph>{page.readOnly}</Paragraph> : null}
      {atTable && table ? (
        <Paragraph>{page.atTable({ day: formatDay(table.day, language, { weekday: true }) })}</Paragraph>
      ) : null}
      {caseTasks
        .filter((task) => tasks.includes(task))
        .map((task) => {
          const TaskForm = taskForms[task];
          return <TaskForm {...props} />;
        })}
    </Section>
  );
};

const doneTitle = (done: string | null, titles: Readonly<Record<string, string>>): string | undefined =>
  done === null ? undefined : titles[done];

/** Everything of one case: the question, the five rules of thumb, the decision and what came of it. */
export const CasePage = ({ done, ...props }: CasePageProps) => {
  const words = useWords();
  const text = words.breakthrough;
  const { file, form, material } = props;
  const next = useNext(props);
  const title = doneTitle(done, text.done);
  const reference = material.named.get(file.state.handover)?.reference;
  return (
    <MatterPage
      file={file}
      title={reference === undefined ? text.page.unknown : text.page.title({ reference })}
      back={{ href: paths.breakthrough, label: text.page.back }}
      form={form}
      sentences={text.refusals}
      errors={errorsIn(form, words, caseLabels(text))}
      done={title === undefined ? undefined : { title, next }}
      wide
    >
      <p>
        <StatusBadge
          status={caseBadge(file.state, file.today)}
          readerMustAct={material.expectation?.atTurn === true}
        />
      </p>
      <div class="app-columns">
        <div class="app-stack">
          <Question file={file} />
          <Section id="next" title={text.page.next}>
            <Paragraph>{next}</Paragraph>
          </Section>
          <Actions {...props} />
          <Rules {...props} />
        </div>
        <div class="app-stack">
          <Facts file={file} material={material} />
          <Decision file={file} />
        </div>
      </div>
      <History file={file} material={material} />
    </MatterPage>
  );
};
