import { mayBringIn } from '../../../domain/breakthrough';
import { formatDay } from '../../../words/day';
import { errorsIn } from '../../handover/formState';
import { ButtonLink, Paragraph, Section, StatusBadge, usePage, useWords } from '../../html';
import type { MatterFormState } from '../../matters/formState';
import { MatterPage } from '../../matters/layout';
import { paths } from '../../paths';
import { newCaseAddress } from '../breakthrough/addresses';
import type { BottleneckTask } from './addresses';
import { Description, Facts, Hits } from './facts';
import { taskForms, type TaskProps } from './forms';
import { History } from './history';
import type { BottleneckFile, BottleneckMaterial } from './material';
import { bottleneckStatus } from './status';

export interface BottleneckPageProps {
  file: BottleneckFile;
  form: MatterFormState;
  material: BottleneckMaterial;
  opened: BottleneckTask | null;
  /** What the reader just did. */
  done: string | null;
}

/** Who does what by when, and what if not. */
function useNext({ file, material }: Pick<BottleneckPageProps, 'file' | 'material'>): string {
  const { words, language } = usePage();
  const { page } = words.bottleneck;
  const { expectation } = material;
  if (expectation === null) return page.nextClosed;
  const day = formatDay(expectation.dueDay, language, { weekday: true });
  const who = file.nameOf(expectation.owner) || words.matters.somebody;
  if (expectation.vacant) return page.nextVacant({ who, day });
  return expectation.atTurn ? page.nextYou({ day }) : page.nextOwner({ who, day });
}

/** A case is about one handover: without one there is nothing to bring. */
const mayBringCase = ({ actor, state, today }: BottleneckFile): boolean =>
  state.outcome === null && state.hits.length > 0 && mayBringIn(actor, today);

const Actions = (props: TaskProps) => {
  const { page } = useWords().bottleneck;
  const { file, material } = props;
  const order = Object.keys(taskForms) as BottleneckTask[];
  const offered = order.filter((task) => material.tasks.includes(task));
  return (
    <Section id="actions" title={page.actions}>
      {offered.length === 0 ? <Paragraph>{page.readOnly}</Paragraph> : null}
      {offered.map((task) => {
        const TaskForm = taskForms[task];
        return <TaskForm {...props} />;
      })}
      {mayBringCase(file) ? (
        <p>
          <ButtonLink href={newCaseAddress({ knelpunt: file.id })}>{page.breakthrough}</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
};

const doneTitle = (done: string | null, titles: Readonly<Record<string, string>>): string | undefined =>
  done === null ? undefined : titles[done];

/** Everything of one bottleneck: what it is, whose, by when, what was done about it, and what can be done now. */
export const BottleneckPage = ({ file, form, material, opened, done }: BottleneckPageProps) => {
  const words = useWords();
  const text = words.bottleneck;
  const next = useNext({ file, material });
  const title = doneTitle(done, text.done);
  return (
    <MatterPage
      file={file}
      title={text.page.title({ kind: text.kinds[file.state.kind] })}
      back={{ href: paths.bottlenecks, label: text.page.back }}
      form={form}
      sentences={text.refusals}
      errors={errorsIn(form, words, text.labels)}
      done={title === undefined ? undefined : { title, next }}
      wide
    >
      <p>
        <StatusBadge
          status={bottleneckStatus(file.state, file.today)}
          readerMustAct={material.expectation?.atTurn === true}
        />
      </p>
      <div class="app-columns">
        <div class="app-stack">
          <Description file={file} />
          <Section id="next" title={text.page.next}>
            <Paragraph>{next}</Paragraph>
          </Section>
          <Actions {...{ file, form, material, opened }} />
        </div>
        <div class="app-stack">
          <Facts file={file} material={material} />
          <Hits file={file} material={material} />
        </div>
      </div>
      <History file={file} material={material} />
    </MatterPage>
  );
};
