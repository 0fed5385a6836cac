import { formatDay } from '../../../words/day';
import { errorsIn } from '../../handover/formState';
import { Paragraph, Section, StatusBadge, usePage, useWords } from '../../html';
import type { MatterFormState } from '../../matters/formState';
import { MatterPage } from '../../matters/layout';
import { paths } from '../../paths';
import type { FaultTask } from './addresses';
import { taskForms, type TaskProps } from './forms';
import { FaultFacts, Grounds } from './grounds';
import { History } from './history';
import type { FaultFile, FaultMaterial } from './material';
import { faultBadge } from './status';

export interface FaultPageProps {
  file: FaultFile;
  form: MatterFormState;
  material: FaultMaterial;
  opened: FaultTask | null;
  /** What the reader just did. */
  done: string | null;
}

/** Who does what by when. */
function useNext({ file, material }: Pick<FaultPageProps, 'file' | 'material'>): string {
  const { words, language } = usePage();
  const { fault } = words;
  const { expectation, status } = material;
  if (status === 'changed') return fault.stayAway({ months: file.rules.bottlenecks.stayedAwayMonths });
  if (expectation === null) return fault.nextEnded;
  const day = formatDay(expectation.dueDay, language, { weekday: true });
  const who = file.nameOf(expectation.owner) || words.matters.somebody;
  if (expectation.kind === 'weighFault')
    return expectation.atTurn ? fault.nextWeighYou({ day }) : fault.nextWeigh({ who, day });
  return expectation.atTurn ? fault.nextKeepYou({ day }) : fault.nextKeep({ who, day });
}

const Actions = (props: TaskProps) => {
  const { fault, bottleneck } = useWords();
  const { tasks } = props.material;
  const order = Object.keys(taskForms) as FaultTask[];
  return (
    <Section id="actions" title={fault.actions}>
      {tasks.length === 0 ? <Paragraph>{bottleneck.page.readOnly}</Paragraph> : null}
      {order
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

/** Everything of one structural fault: why, who outside repairs it, what was changed, whether it came back. */
export const FaultPage = ({ file, form, material, opened, done }: FaultPageProps) => {
  const words = useWords();
  const { fault, bottleneck } = words;
  const next = useNext({ file, material });
  const title = doneTitle(done, fault.done);
  return (
    <MatterPage
      file={file}
      title={fault.title({ kind: bottleneck.kinds[file.state.grounds.kind] })}
      lead={fault.statuses[material.status]}
      back={{ href: paths.bottlenecks, label: bottleneck.page.back }}
      form={form}
      sentences={fault.refusals}
      errors={errorsIn(form, words, fault.labels)}
      done={title === undefined ? undefined : { title, next }}
      wide
    >
      <p>
        <StatusBadge
          status={faultBadge[material.status]}
          readerMustAct={material.expectation?.atTurn === true}
        />
      </p>
      <div class="app-columns">
        <div class="app-stack">
          <Section id="next" title={fault.next}>
            <Paragraph>{next}</Paragraph>
          </Section>
          <Actions {...{ file, form, material, opened }} />
        </div>
        <div class="app-stack">
          <Grounds file={file} material={material} />
          <FaultFacts file={file} />
        </div>
      </div>
      <History file={file} material={material} />
    </MatterPage>
  );
};
