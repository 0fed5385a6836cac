import { clockTimeOf, dayOf } from '../../src/domain/calendar/day';
import type { ExpectationKind } from '../../src/domain/expectations';
import type { Story } from './story';

/** Every rung that was climbed for a kind of expectation: day and clock time in Amsterdam, how it is mailed, to whom. */
export const climbed = (story: Story, kind: ExpectationKind): [string, 'now' | 'bundled', string[]][] =>
  story
    .recorded()
    .flatMap(({ at, event }) =>
      event.type === 'rungClimbed' && event.kind === kind
        ? [[`${dayOf(at)} ${clockTimeOf(at)}`, event.mail, event.recipients.map(({ person }) => person)]]
        : [],
    );
