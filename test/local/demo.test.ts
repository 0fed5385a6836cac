import { momentAt } from '../../src/domain/calendar/day';
import { phases } from '../../src/domain/handover/state';
import { datesAround, type Dates } from '../../src/local/demo/dates';
import { absencesAround } from '../../src/local/demo/directory';
import { colleagues, personId } from '../../src/local/demo/people';
import { seats } from '../../src/local/demo/seats';
import { numberedCourses, tellCourse, type NumberedCourse } from '../../src/local/demo/tellAll';

const idOrNull = (key: string | null) => key && personId(key);

const contactsIn = (neighbourhood: string, organisation: string) => {
  const seat = seats.find(
    (each) => each.neighbourhood === neighbourhood && each.organisation === organisation,
  );
  return {
    contactPerson: idOrNull(seat?.contactPerson ?? null),
    deputy: idOrNull(seat?.deputy ?? null),
    manager: idOrNull(seat?.manager ?? null),
  };
};

const told = (numbered: NumberedCourse, dates: Dates) =>
  tellCourse(numbered, dates, {
    reference: `UT-2026-${numbered.number}`,
    salt: 'salt',
    surroundings: {
      contacts: {
        sender: contactsIn(numbered.course.neighbourhood, numbered.course.sender),
        receiver: contactsIn(numbered.course.neighbourhood, 'buurtteam'),
      },
      programmeManager: personId('jolanda'),
      absences: absencesAround(dates.today),
      closingDays: dates.calendar.closingDays,
      sameClient: [],
    },
  });

test.each([
  ['a Saturday in autumn', '2026-11-21', '21:00'],
  ['an ordinary Wednesday', '2026-03-18', '09:30'],
  ['early on a Monday', '2027-05-10', '00:10'],
  ['between Christmas and New Year', '2026-12-29', '12:00'],
  ['the day after the Easter weekend', '2027-03-30', '16:00'],
  ['New Year’s Day', '2027-01-01', '23:55'],
])('every demo handover follows the rules when it is told on %s', (_name, day, time) => {
  const dates = datesAround(momentAt(day, time));
  const states = numberedCourses.map((numbered) => told(numbered, dates).state);
  expect(new Set(states.map(({ phase }) => phase))).toEqual(new Set(phases));
  expect(states.filter(({ safetyNet }) => safetyNet.some(({ answer }) => !answer)).length).toBeGreaterThan(0);
});

test('every neighbourhood has a contact person or a deputy on both sides, and one place is vacant', () => {
  expect(seats.filter(({ contactPerson, deputy }) => !contactPerson && !deputy)).toEqual([]);
  expect(seats.filter(({ contactPerson }) => !contactPerson)).toHaveLength(1);
  const known = new Set(colleagues.map(({ key }) => key));
  const seated = seats.flatMap(({ contactPerson, deputy, manager }) => [contactPerson, deputy, manager]);
  expect(seated.filter((key) => key !== null && !known.has(key))).toEqual([]);
});
