import type { Request } from 'express';
import type { ComponentChildren } from 'preact';
import { assertNever } from '../../../domain/assertNever';
import { errorsIn, value } from '../../handover/formState';
import { Alert, Paragraph, usePage } from '../../html';
import type { Words } from '../../../words';
import { takeMatterDone } from '../../matters/answer';
import type { MatterFormState } from '../../matters/formState';
import { MatterPage } from '../../matters/layout';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { presenceField } from '../../../forms/meeting';
import { patterns } from './addresses';
import { MinutesOf, NotHeld } from './minutes';
import { BeforeMeeting } from './planned';
import { Completing, Running } from './running';
import { meetingTitle } from './titles';
import type { ConferenceFile, Situation } from './situation';
import {
  findSituation,
  numberIn,
  peopleOf,
  readMaterial,
  viewOf,
  type Material,
  type MeetingView,
} from './view';

/** Set when somebody went on to an item that was no longer the next one. */
export const movedOn = 'movedOn';

const isDone = (
  done: string | null,
  text: Words['meeting']['done'],
): done is keyof Words['meeting']['done'] => done !== null && done in text;

function Content({ view }: { view: MeetingView }): ComponentChildren {
  const { situation } = view;
  switch (situation.kind) {
    case 'planned':
      return <BeforeMeeting view={view} planned={situation} />;
    case 'open':
      return <Running view={view} written={situation.written} />;
    case 'held':
      return view.asked !== undefined && situation.reportedOn === null ? (
        <Completing view={view} written={situation.written} />
      ) : (
        <MinutesOf view={view} held={situation} />
      );
    case 'notHeld':
    case 'cancelled':
    case 'skipped':
      return <NotHeld view={view} leftOut={situation} />;
    default:
      return assertNever(situation);
  }
}

/** The labels of every field on the page, for the summary of what is not right. */
function labelsOf({ file, situation }: MeetingView, { meeting }: Words): Record<string, string> {
  const people = peopleOf(file, situation).map((person): [string, string] => [
    presenceField(person),
    file.nameOf(person),
  ]);
  return {
    text: meeting.decision.label,
    what: meeting.actions.what,
    owner: meeting.actions.owner,
    dueDay: meeting.actions.dueDay,
    reason: meeting.ending.reason,
    explanation: meeting.ending.explanation,
    report: meeting.report.label,
    score: meeting.cooperation.score,
    sentence: meeting.cooperation.sentence,
    ...Object.fromEntries(people),
  };
}

/** The rules' no to a text that somebody else changed is shown as two texts beside each other. */
const isClash = ({ name, refused }: MatterFormState): boolean =>
  name === patterns.decision &&
  refused !== null &&
  refused !== 'ended' &&
  refused.code === 'changedMeanwhile';

interface Props {
  file: ConferenceFile;
  situation: Situation;
  material: Material;
  form: MatterFormState;
  done: string | null;
  asked: unknown;
}

/** The page of one meeting, whatever became of it. */
export const MeetingPage = ({ file, situation, material, ...shown }: Props) => {
  const { words, language } = usePage();
  const { form, done } = shown;
  const view = viewOf(file, situation, material, shown, words);
  return (
    <MatterPage
      file={file}
      title={meetingTitle(file, situation, words, language)}
      back={{ href: paths.conference(file.id), label: words.meeting.back }}
      form={isClash(form) ? undefined : form}
      sentences={words.conference.refusals}
      errors={errorsIn(form, words, labelsOf(view, words))}
      done={isDone(done, words.meeting.done) ? words.meeting.done[done] : undefined}
      wide
    >
      {done === movedOn ? (
        <Alert kind="info" announce>
          <Paragraph>{words.meeting.turn.movedOn}</Paragraph>
        </Alert>
      ) : null}
      <Content view={view} />
    </MatterPage>
  );
};

export const meetingPage =
  (services: Services) => async (req: Request, file: ConferenceFile, form: MatterFormState) => {
    const situation = await findSituation(services, file, numberIn(req));
    if (!situation) throw new Error('The meeting was there when the page was opened');
    const material = await readMaterial(services, file, situation);
    const asked = value(form, 'item') ?? req.query['punt'];
    const done = takeMatterDone(req, file.id);
    return <MeetingPage {...{ file, situation, material, form, done, asked }} />;
  };
