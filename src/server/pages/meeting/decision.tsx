import { limits } from '../../../forms/form';
import { formatTime } from '../../../words/day';
import { errorsIn, stateFor, value } from '../../handover/formState';
import { Alert, Button, ButtonGroup, Form, Paragraph, TextArea, TypedText, usePage } from '../../html';
import { addressIn, patterns } from './addresses';
import { itemAfter, type ShownItem } from './items';
import { putTogether } from './together';
import type { MeetingView } from './view';

interface Props {
  view: MeetingView;
  item: ShownItem;
}

const keys = { goOn: 'n', save: 'b' };

/** Of two who wrote at once the second sees both texts, and one that holds both. */
const Conflict = ({ theirs, mine, name }: { theirs: string; mine: string; name: string }) => {
  const { decision } = usePage().words.meeting;
  return (
    <Alert kind="warning" title={decision.conflictTitle}>
      <Paragraph>{decision.conflictText}</Paragraph>
      <div class="app-side-by-side">
        <section aria-label={decision.theirs({ name })}>
          <h3 class="utrecht-heading-4">{decision.theirs({ name })}</h3>
          <TypedText>{theirs}</TypedText>
        </section>
        <section aria-label={decision.mine}>
          <h3 class="utrecht-heading-4">{decision.mine}</h3>
          <TypedText>{mine}</TypedText>
        </section>
      </div>
    </Alert>
  );
};

/** What the form held when it was sent while somebody else had written; null: there was no conflict about this item. */
const conflictIn = ({ form }: MeetingView, item: ShownItem): string | null => {
  const isAbout = form.name === patterns.decision && value(form, 'item') === item.id;
  const clashed =
    form.refused !== null && form.refused !== 'ended' && form.refused.code === 'changedMeanwhile';
  return isAbout && clashed ? (value(form, 'text') ?? '') : null;
};

const LastKept = ({ view, item }: Props) => {
  const { words, language } = usePage();
  const { decision } = item;
  if (!decision) return null;
  return (
    <p class="app-hint">
      {words.meeting.decision.by({
        name: view.file.nameOf(decision.by),
        time: formatTime(decision.at, language),
      })}
    </p>
  );
};

/** What is decided about one item. It is kept while somebody types, and by the button without scripts. */
export const DecisionForm = ({ view, item }: Props) => {
  const { words } = usePage();
  const { decision } = words.meeting;
  const { file, number, situation, items } = view;
  const state = stateFor(view.form, patterns.decision);
  const mine = conflictIn(view, item);
  const theirs = item.decision?.content ?? '';
  const clashed = mine !== null;
  const isOpen = situation.kind === 'open';
  const following = isOpen && item.status === 'now' && !clashed ? itemAfter(items, item.id) : undefined;
  const isSame = value(state, 'item') === item.id;
  const typed = isSame ? value(state, 'text') : undefined;
  const errors = isSame ? errorsIn(state, words, { text: decision.label }) : {};
  return (
    <>
      {clashed ? (
        <Conflict theirs={theirs} mine={mine} name={file.nameOf(item.decision?.by ?? null)} />
      ) : null}
      <Form
        action={addressIn(file.id, number, 'decision')}
        commandId={clashed ? undefined : state.commandId}
        draftUrl={addressIn(file.id, number, 'keptDecision')}
        hidden={{
          item: item.id,
          basedOn: item.decision?.text ?? '',
          from: isOpen ? (situation.written.current?.item ?? '') : '',
        }}
      >
        <TextArea
          name="text"
          label={clashed ? decision.together : decision.label}
          hint={decision.readers}
          limit={limits.text}
          rows={6}
          value={clashed ? putTogether(theirs, mine) : (typed ?? theirs)}
          error={errors['text']}
        />
        <LastKept view={view} item={item} />
        <ButtonGroup>
          {following ? (
            <Button name="to" value={following.id} accessKey={keys.goOn}>
              {decision.saveAndNext}
            </Button>
          ) : null}
          <Button kind={following ? 'secondary' : 'primary'} accessKey={keys.save}>
            {following ? decision.saveOnly : clashed ? decision.saveTogether : decision.save}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
};
