import type { ConferenceSurroundings } from '../../../../domain/conference/state';
import type { DemoConference } from './conference';
import { answerInvitation, holdMeeting, nextOf } from './steps';
import { reports } from './texts';

/** The breakthrough table: every two weeks, for the whole region; who sits there depends on what was brought in. */
export const breakthroughTable = (surroundings: ConferenceSurroundings): DemoConference => ({
  cluster: null,
  rhythm: ({ ahead }) => ({
    by: 'jolanda',
    chair: 'jolanda',
    on: ahead(4),
    meetingsBefore: 5,
    intervalWeeks: 2,
    time: '13:00',
    minutes: 90,
    place: 'Stadskantoor, kamer 4.12',
    extra: ['petra', 'ingrid'],
  }),
  tell: (t) => {
    while (nextOf(t).day < t.dates.today) {
      holdMeeting(t, {
        present: { jolanda: 'present', petra: 'present', ingrid: 'present', marit: 'present' },
        chair: 'jolanda',
        writer: 'petra',
        actions: [],
        report: reports[nextOf(t).number % reports.length],
      });
    }
    t.goTo(t.dates.ago(1), '15:10');
    t.does('system', { type: 'updateParticipants', surroundings });
    if (nextOf(t).invited?.length) answerInvitation(t, 'petra', 'yes');
  },
});
