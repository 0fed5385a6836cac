import { workingDaysLeft } from '../../src/domain/calendar/workingDays';
import { expectations } from '../../src/domain/expectations';
import { calendarOf } from '../../src/domain/handover/calendarOf';
import { isPossible } from '../../src/domain/handover/decide/possible';
import { visibility } from '../../src/domain/permissions';
import { defaultPolicy } from '../../src/domain/policy';
import { defaultTemplate } from '../../src/domain/template';
import type { HandoverFile } from '../../src/server/handover/file';
import { actor, players, type Player } from './cast';
import type { Story } from './story';

export const clientName = 'Noor Bakker';

const card = (id: Player) => ({
  id,
  name: `Name of ${id}`,
  email: `${id}@example.org`,
  phone: '030 555 0000',
  language: 'nl' as const,
  organisation: 'an-organisation',
  organisationName: 'An organisation',
});

/** The handover of a story as a page gets it, for one of its players. */
export function fileFor(player: Player, story: Story): HandoverFile {
  const state = story.state();
  const today = story.today();
  const asking = actor(player);
  if (asking.kind === 'system') throw new Error('Time reads no pages');
  const seen = visibility(asking, state, today);
  if (seen === 'nothing') throw new Error(`${player} may not see this handover`);
  const calendar = calendarOf(state, defaultPolicy);
  return {
    id: state.id,
    state,
    policy: defaultPolicy,
    template: defaultTemplate,
    visibility: seen,
    client:
      seen === 'processFacts'
        ? null
        : { id: state.client, name: clientName, birthDate: '1990-05-06', phone: '06 0000 0000' },
    names: { sender: 'De Zender', receiver: 'De Ontvanger', neighbourhood: 'Zuilen', cluster: 'Cluster 1' },
    viewer: {
      personId: player,
      name: `Name of ${player}`,
      organisationId: asking.organisation,
      organisationName: 'An organisation',
      roles: [...asking.roles],
    },
    actor: asking,
    now: story.now(),
    today,
    expectations: expectations(state, defaultPolicy),
    cards: new Map(players.map((id) => [id, card(id)])),
    may: (type) => isPossible(asking, type, state, today),
    workingDaysLeft: (day) => workingDaysLeft(today, day, calendar),
  };
}
