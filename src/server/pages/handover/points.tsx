import { isSignedBy } from '../../../domain/handover/needs';
import { parties, phases, type HandoverState, type Party } from '../../../domain/handover/state';
import { isBlocking, pointKeys, type PointKey } from '../../../domain/template';
import type { Words } from '../../../words';
import { Paragraph, Section, StatusBadge, TaskList, type StatusKey, type Task } from '../../html';
import { useWords } from '../../html/context';
import type { HandoverFile } from '../../handover/file';
import { paths } from '../../paths';

/** Nobody can sign before the acquaintance, so until then the list does not speak of it. */
const isSigning = ({ phase }: HandoverState) => phases.indexOf(phase) >= phases.indexOf('acquaintance');

const named = (who: readonly Party[], words: Words) =>
  who.map((party) => words.codes.party[party]).join(', ');

const SignedBy = ({ state, point }: { state: HandoverState; point: PointKey }) => {
  const words = useWords();
  const signed = parties.filter((party) => isSignedBy(state.points[point], party));
  const open = parties.filter((party) => !signed.includes(party));
  return (
    <>
      {signed.length > 0 ? words.overview.signedBy({ who: named(signed, words) }) : null}{' '}
      {open.length > 0 ? words.overview.notSignedBy({ who: named(open, words) }) : null}
    </>
  );
};

const badges = (file: HandoverFile, point: PointKey, drafted: boolean): StatusKey[] => {
  const { question } = file.state.points[point];
  const signed =
    isSigning(file.state) && parties.every((party) => isSignedBy(file.state.points[point], party));
  return [
    ...(drafted ? (['draft'] as const) : []),
    ...(question ? (['askedBack'] as const) : []),
    ...(signed ? (['signed'] as const) : []),
  ];
};

interface PointsProps {
  file: HandoverFile;
  /** The points for which the reader has a draft. */
  drafted: readonly PointKey[];
}

/** The ten points as a task list: how far each is, and who signed it. */
export const Points = ({ file, drafted }: PointsProps) => {
  const words = useWords();
  const { state } = file;
  const task = (point: PointKey): Task => ({
    title: words.points[point].title,
    href: paths.point(file.id, point),
    hint: (
      <>
        {isBlocking(file.template, point) && state.points[point].status !== 'ready' ? (
          <>{words.overview.blocking} </>
        ) : null}
        {isSigning(state) ? <SignedBy state={state} point={point} /> : null}
      </>
    ),
    status: state.points[point].status,
    extra: badges(file, point, drafted.includes(point)).map((status) => <StatusBadge status={status} />),
  });
  return (
    <Section id="points" title={words.overview.pointsTitle}>
      <Paragraph>{words.overview.pointsLead}</Paragraph>
      <TaskList tasks={pointKeys.map(task)} />
    </Section>
  );
};
