import { dayOf } from '../../../domain/calendar/day';
import { contactsOf } from '../../../domain/handover/people';
import { ButtonLink, DayText, DescriptionList, Heading, Link, Page, Paragraph, PhoneLink } from '../../html';
import { useWords } from '../../html/context';
import { Done } from '../../handover/done';
import { nameOf, type HandoverFile } from '../../handover/file';
import { paths } from '../../paths';
import type { ConfirmedCommand } from '../../session';

/** Who comes, from where, when, and whom to ring: all that the neighbourhood sees before it accepts. */
export const Announcement = ({ file }: { file: HandoverFile }) => {
  const { overview } = useWords();
  const { state, client, names } = file;
  const { contactPerson, deputy } = contactsOf(state, 'sender');
  const card = file.cards.get(contactPerson ?? deputy ?? '');
  const items = [
    { term: overview.announcementWho, value: nameOf(file) },
    ...(client
      ? [{ term: overview.announcementBirthDate, value: <DayText day={client.birthDate} weekday={false} /> }]
      : []),
    { term: overview.announcementFrom, value: names.sender },
    { term: overview.announcementWhere, value: names.neighbourhood },
    { term: overview.announcementWhen, value: <DayText day={state.plannedMovingDay} /> },
    ...(state.submission
      ? [{ term: overview.submittedOn, value: <DayText day={dayOf(state.submission.at)} /> }]
      : []),
    {
      term: overview.announcementContact,
      value: card && (
        <>
          {card.name} <PhoneLink number={card.phone} />
        </>
      ),
    },
  ];
  return <DescriptionList items={items} />;
};

/** The handover's own page for who may only know that somebody comes. */
export const AnnouncementPage = ({
  file,
  confirmed,
}: {
  file: HandoverFile;
  confirmed?: ConfirmedCommand;
}) => {
  const words = useWords();
  const { overview, lookAlong } = words;
  const title = overview.announcementTitle({ name: nameOf(file) });
  return (
    <Page title={title} back={{ href: paths.handovers, label: words.layout.handovers }}>
      <Done file={file} command={confirmed} />
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{overview.announcementLead}</Paragraph>
      <Announcement file={file} />
      {file.may('acceptSubmission') || file.may('nameAnswerer') ? (
        <p>
          <ButtonLink kind="primary" href={`${paths.handover(file.id)}/beoordelen`}>
            {overview.assess}
          </ButtonLink>
        </p>
      ) : (
        <Paragraph>{overview.readOnly}</Paragraph>
      )}
      {file.may('takeEmergencyAccess') ? (
        <p>
          <Link href={`${paths.handover(file.id)}/meekijken`}>{lookAlong.emergencyTitle}</Link>
        </p>
      ) : null}
    </Page>
  );
};
