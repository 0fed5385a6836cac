import { chairOf } from '../../../domain/conference/people';
import { Alert, Button, Form, Link, Paragraph, Section, useWords } from '../../html';
import { textIn } from '../../matters/file';
import { paths } from '../../paths';
import { addressIn } from './addresses';
import { NotHeldForm } from './ending';
import { mayIn } from './may';
import type { Situation } from './situation';
import type { MeetingView } from './view';

type Planned = Extract<Situation, { kind: 'planned' }>;

/** Before it begins: when and where, and on the day itself the button to begin. */
export const BeforeMeeting = ({ view, planned }: { view: MeetingView; planned: Planned }) => {
  const { planned: text } = useWords().meeting;
  const { file } = view;
  const { time, minutes, place } = planned.meeting;
  const where = textIn(file, place);
  const chair = file.nameOf(chairOf(file.state));
  const toAgenda = <Link href={paths.conference(file.id)}>{text.toAgenda}</Link>;
  return (
    <>
      <Paragraph lead>{text.lead({ time, minutes })}</Paragraph>
      <Paragraph>
        {where === null ? null : text.place({ place: where })}{' '}
        {chair === '' ? null : text.chair({ name: chair })}
      </Paragraph>
      {!planned.isToday ? (
        <Alert kind="info" title={text.notYetTitle}>
          <Paragraph>{text.notYet}</Paragraph>
          <p>{toAgenda}</p>
        </Alert>
      ) : mayIn(file, 'open') ? (
        <Section id="open" title={text.openTitle}>
          <Paragraph>{text.openText}</Paragraph>
          <Form action={addressIn(file.id, view.number, 'open')} quiet>
            <Button>{text.open}</Button>
          </Form>
          <p>{toAgenda}</p>
        </Section>
      ) : (
        <Alert kind="info" title={text.notYetTitle}>
          <Paragraph>{text.readersOnly}</Paragraph>
        </Alert>
      )}
      {planned.hasBegun ? <NotHeldForm view={view} /> : null}
    </>
  );
};
