import { addDays } from '../../src/domain/calendar/day';
import { nextWorkingDay } from '../../src/domain/calendar/workingDays';
import { expectations } from '../../src/domain/expectations';
import { regionCalendar } from '../../src/domain/handover/calendarOf';
import type { CommandOf } from '../../src/domain/handover/commands';
import type { HandoverState } from '../../src/domain/handover/state';
import { askedAnswers, steeringSteps } from '../../src/domain/handover/steering';
import type { Policy } from '../../src/domain/policy';

interface Moving {
  state: HandoverState;
  policy: Policy;
  today: string;
  variant: number;
}

type About = 'askOwner' | 'answerAsked' | 'proposeDeputy' | 'declineDeputy' | 'noteSteering';

const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
const answerDay = ({ state, policy, today, variant }: Moving) =>
  nextWorkingDay(addDays(today, variant % 6), regionCalendar(state, policy));

/** Random commands of a programme manager, and what the owners say to them. */
export const steeringCommands: { [T in About]: (at: Moving) => CommandOf<T> } = {
  askOwner: (at) => ({
    type: 'askOwner',
    asked: `a${at.state.seq}`,
    expectation: pick([...expectations(at.state, at.policy).map(({ key }) => key), 'none'], at.variant),
    by: answerDay(at),
  }),
  answerAsked: (at) => ({
    type: 'answerAsked',
    asked: at.state.asked[0]?.id ?? 'none',
    answer: pick(askedAnswers, at.variant),
    text: 'text',
  }),
  proposeDeputy: (at) => {
    const side = pick(['sender', 'receiver'] as const, at.variant);
    return {
      type: 'proposeDeputy',
      proposal: `d${at.state.seq}`,
      side,
      person: pick([`${side}Manager`, `${side}Deputy`], at.variant),
      by: answerDay(at),
    };
  },
  declineDeputy: (at) => ({
    type: 'declineDeputy',
    proposal: at.state.deputyProposals[0]?.id ?? 'none',
    text: 'text',
  }),
  noteSteering: (at) => ({
    type: 'noteSteering',
    step: pick(steeringSteps, at.variant),
    matter: 'matter-1',
  }),
};
