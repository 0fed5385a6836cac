import type { ConferenceCommand } from '../../src/domain/conference/commands';
import { noticesOfConference } from '../../src/domain/matters/notice';
import type { MatterNotice } from '../../src/domain/matters';
import { matterLetter } from '../../src/mail/matterLetter';
import {
  by,
  invited,
  newcomer,
  planned,
  surroundings,
  until,
  type Story,
} from '../domain/conference/support';

const addressOf = (person: string) => `${person}@example.org`.toLowerCase();
const people = [...surroundings.colleagues, 'newcomer'];
const context = {
  matter: { id: 'conference-1', kind: 'conference', topic: 'conference', place: 'Cluster 1' } as const,
  baseUrl: 'https://overstap.example.org',
  organiser: { name: 'Overstap', address: 'overstap@example.org' },
  addresses: Object.fromEntries(people.map((person) => [person, addressOf(person)])),
};

/** The properties of the one event in a calendar file; those that repeat are joined. */
function parsed(content: string): Record<string, string> {
  const lines = content.replace(/\r\n[ \t]/g, '').split('\r\n');
  const properties: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', , value = ''] = /^([A-Z-]+)(;(?:"[^"]*"|[^":])*)?:(.*)$/.exec(line) ?? [];
    properties[name] = name in properties ? `${properties[name]} ${value}` : value;
  }
  return properties;
}

interface Sent {
  to: string;
  kind: MatterNotice['kind'];
  calendar: Record<string, string>;
  text: string;
}

/** Every appointment that went out in this story, in order, as a mail program reads it. */
const appointments = (story: Story): Sent[] =>
  noticesOfConference(story.notices).flatMap((notice) => {
    const { invitation, text } = matterLetter(notice, context, 'nl');
    return invitation
      ? [{ to: notice.recipient, kind: notice.kind, calendar: parsed(invitation.content), text }]
      : [];
  });

const move = (day: string): ConferenceCommand => ({
  type: 'moveConference',
  meeting: 1,
  day,
  time: '14:00',
  place: 'place-2',
  text: 'reason-1',
});
const cancel: ConferenceCommand = {
  type: 'cancelConference',
  meeting: 1,
  reason: 'chairAbsent',
  text: null,
};

describe('The appointment for a conference', () => {
  it('is a request with the day, the hour, and everybody who is invited', () => {
    const [first] = appointments(invited());
    expect(first?.calendar).toMatchObject({
      METHOD: 'REQUEST',
      UID: 'conference-1-1@overstap.example.org',
      SEQUENCE: '0',
      STATUS: 'CONFIRMED',
      DTSTART: '20260203T090000Z',
      DTEND: '20260203T103000Z',
      SUMMARY: 'Casusoverleg Cluster 1',
    });
    for (const person of ['sendercontact', 'senderdeputy', 'receivercontact', 'receiverdeputy', 'guest'])
      expect(first?.calendar['ATTENDEE']?.toLowerCase()).toContain(`mailto:${person}@example.org`);
    expect(first?.calendar['ORGANIZER']?.toLowerCase()).toContain('overstap@example.org');
  });

  it('keeps one UID through every change, and its SEQUENCE rises', () => {
    const moved = by(invited(), 'senderContact', move('2026-02-05'));
    const cancelled = by(moved, 'senderContact', cancel);
    const mine = appointments(cancelled).filter(({ to }) => to === 'guest');
    expect(mine.map(({ kind, calendar }) => [kind, calendar['METHOD'], calendar['SEQUENCE']])).toEqual([
      ['conferenceInvitation', 'REQUEST', '0'],
      ['conferenceUpdated', 'REQUEST', '1'],
      ['conferenceCancelled', 'CANCEL', '2'],
    ]);
    expect(new Set(mine.map(({ calendar }) => calendar['UID']))).toEqual(
      new Set(['conference-1-1@overstap.example.org']),
    );
    expect(mine[1]?.calendar['DTSTART']).toBe('20260205T130000Z');
    expect(mine[2]?.calendar['STATUS']).toBe('CANCELLED');
  });

  it('goes to who is added later, and is withdrawn from who is replaced: from nobody else', () => {
    const before = invited();
    const story = by(before, 'time', {
      type: 'updateParticipants',
      surroundings: {
        ...surroundings,
        participants: [
          ...surroundings.participants.filter(({ person }) => person !== 'receiverContact'),
          newcomer,
        ],
      },
    });
    const later = appointments(story).slice(appointments(before).length);
    expect(later.map(({ to, calendar }) => [to, calendar['METHOD']])).toEqual([
      ['receiverContact', 'CANCEL'],
      ['newcomer', 'REQUEST'],
    ]);
    expect(later[0]?.calendar['ATTENDEE']).toMatch(/receivercontact@example\.org$/i);
    expect(later[0]?.calendar['ATTENDEE']).not.toMatch(/guest/i);
    expect(later[1]?.calendar['ATTENDEE']).toMatch(/newcomer@example\.org/i);
    expect(Number(later[1]?.calendar['SEQUENCE'])).toBeGreaterThan(Number(later[0]?.calendar['SEQUENCE']));
  });

  it('never has the same SEQUENCE twice for one person', () => {
    const first = by(invited(), 'senderContact', move('2026-02-05'));
    const story = by(first, 'senderContact', move('2026-02-06'));
    for (const person of surroundings.colleagues) {
      const mine = appointments(story).filter(({ to }) => to === person);
      const sequences = mine.map(({ calendar }) => Number(calendar['SEQUENCE']));
      expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    }
  });

  it.each([
    ['the Tuesday before the clock goes forward', '2026-03-24', '20260324T090000Z'],
    ['the Tuesday after it went forward', '2026-03-31', '20260331T080000Z'],
    ['the Tuesday before the clock goes back', '2026-10-20', '20261020T080000Z'],
    ['the Tuesday after it went back', '2026-10-27', '20261027T090000Z'],
  ])('is at ten o’clock in Utrecht on %s', (_when, day, start) => {
    const story = until(planned({ from: day }), day, '09:00');
    const [first] = appointments(story);
    expect(first?.calendar['DTSTART']).toBe(start);
    expect(first?.text).toContain('om 10:00 uur');
  });

  it('says nothing about any client and nothing that somebody wrote, not even the place', () => {
    const story = by(by(invited(), 'senderContact', move('2026-02-05')), 'senderContact', cancel);
    for (const { calendar } of appointments(story)) {
      expect(calendar['LOCATION']).toBe('zie Overstap');
      expect(JSON.stringify(calendar)).not.toMatch(/place-|reason-|handover|OV-/);
    }
  });
});

/** Under every mail. */
const choose = 'https://overstap.example.org/mijn-berichten';

describe('An answer by mail', () => {
  const linksOf = ({ text }: Sent) => text.match(/https?:\/\/\S+/g);

  it('is one of three links to a page that asks to confirm, for this meeting and this invitation', () => {
    const [, second] = appointments(by(invited(), 'senderContact', move('2026-02-05'))).filter(
      ({ to }) => to === 'guest',
    );
    const page = 'https://overstap.example.org/overleggen/conference-1';
    expect(second && linksOf(second)).toEqual([
      `${page}/antwoord?bijeenkomst=1&uitnodiging=1&antwoord=yes`,
      `${page}/antwoord?bijeenkomst=1&uitnodiging=1&antwoord=no`,
      `${page}/antwoord?bijeenkomst=1&uitnodiging=1&antwoord=deputy`,
      page,
      choose,
    ]);
  });

  it('is not asked from a calendar program, whose answer nobody would read', () => {
    const content = noticesOfConference(invited().notices).map(
      (notice) => matterLetter(notice, context, 'nl').invitation?.content ?? '',
    );
    expect(content.join('\n')).not.toContain('RSVP=TRUE');
  });

  it('is not asked of who loses the appointment', () => {
    const story = by(invited(), 'senderContact', cancel);
    const last = appointments(story).at(-1);
    expect(last && linksOf(last)).toEqual(['https://overstap.example.org/overleggen/conference-1', choose]);
  });
});
