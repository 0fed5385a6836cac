import type { Day } from '../../domain/calendar/day';
import { wordsFor } from '../../words';
import { formatDay } from '../../words/day';

/** Contact persons and deputies of all organisations in cluster 1. */
const cluster = ['eline', 'esther', 'marit', 'omar', 'ruben', 'sanne', 'willemijn', 'youssef'];
const without = (person: string) => cluster.filter((one) => one !== person);
/** Once a case of Zuilen is brought in: both sides of its neighbourhood, the chair, and who is always there. */
const table = ['eline', 'jolanda', 'marit', 'omar', 'petra', 'youssef'];
const sidesOfTheCase = ['eline', 'marit', 'omar', 'youssef'];

type Row = readonly [Day, readonly string[], string];

const daily = (day: Day, count: number, people: readonly string[]): Row => [
  day,
  people,
  wordsFor('nl').mail.digestSubject({ count, day: formatDay(day, 'nl', { weekday: true }) }),
];

const theConference = 'casusoverleg Cluster 1';
const theTable = 'doorbraaktafel Utrecht';

const rows: readonly Row[] = [
  // Ten working days before; Marit moves it, over the change of the clock.
  [
    '2030-03-12',
    cluster,
    `Uitnodiging voor het overleg – dinsdag 26 maart 2030 om 13:00 uur – ${theConference}`,
  ],
  [
    '2030-03-18',
    cluster,
    `Het overleg is veranderd: geef opnieuw antwoord – dinsdag 2 april 2030 om 13:00 uur – ${theConference}`,
  ],
  // The agenda three working days before, a reminder on the last one. Willemijn said no.
  daily('2030-03-28', 1, without('willemijn')),
  daily('2030-04-01', 1, without('willemijn')),
  // An action for Eline.
  daily('2030-04-03', 1, ['eline']),
  // The report. Omar is asked to score the cooperation as well.
  daily(
    '2030-04-04',
    1,
    cluster.filter((person) => person !== 'eline' && person !== 'omar'),
  ),
  daily('2030-04-04', 2, ['omar']),
  // The action climbs: its owner, on the day itself, her deputy, her manager, the programme manager.
  daily('2030-04-10', 1, ['eline']),
  [
    '2030-04-12',
    ['eline'],
    `Doe de actie uit het overleg – uiterlijk vrijdag 12 april 2030 – ${theConference}`,
  ],
  daily('2030-04-15', 1, ['eline', 'omar']),
  daily('2030-04-17', 1, ['petra']),
  daily('2030-04-19', 1, ['jolanda']),
  // Another handover stalls in preparation.
  daily('2030-04-23', 1, ['fatima']),
  daily('2030-04-25', 1, ['fatima']),
  [
    '2030-04-25',
    ['fatima'],
    'Vul het overdrachtsdocument in – uiterlijk donderdag 25 april 2030 – overdracht OV-2030-0002',
  ],
  daily('2030-04-26', 1, ['fatima', 'marit']),
  daily('2030-04-30', 1, ['ingrid']),
  // It waits for a home: a bottleneck, for Marit.
  [
    '2030-04-25',
    ['marit'],
    'Jij bent eigenaar van een knelpunt – uiterlijk vrijdag 10 mei 2030 – knelpunt woning',
  ],
  // The second conference; on 2 May the document that is late reaches Jolanda.
  [
    '2030-04-23',
    cluster,
    `Uitnodiging voor het overleg – dinsdag 7 mei 2030 om 13:00 uur – ${theConference}`,
  ],
  daily('2030-05-02', 1, [...cluster, 'jolanda']),
  daily('2030-05-06', 1, cluster),
  // Two working days before the bottleneck is due; it is solved that day.
  daily('2030-05-08', 1, ['marit']),
  ['2030-05-08', ['fatima'], 'De overdracht is ingetrokken – overdracht OV-2030-0002'],
  daily('2030-05-09', 1, [...without('marit'), 'fatima']),
  // The breakthrough table: five working days before. The case brings its own people to it, a day before.
  [
    '2030-05-09',
    ['jolanda', 'petra'],
    `Uitnodiging voor het overleg – donderdag 16 mei 2030 om 13:30 uur – ${theTable}`,
  ],
  daily('2030-05-13', 1, ['jolanda', 'petra']),
  [
    '2030-05-15',
    sidesOfTheCase,
    `Uitnodiging voor het overleg – donderdag 16 mei 2030 om 13:30 uur – ${theTable}`,
  ],
  daily('2030-05-15', 1, [...sidesOfTheCase, 'petra']),
  // Reminded of the table, and told of the case.
  daily('2030-05-15', 2, ['jolanda']),
  [
    '2030-05-16',
    ['youssef'],
    'Voer een besluit van de doorbraaktafel uit – uiterlijk dinsdag 28 mei 2030 – casus uit Cluster 1',
  ],
  // Who asked, and who is around the client and does not sit at the table.
  daily('2030-05-17', 1, ['fatima', 'ingrid', 'marit', 'thijs']),
  daily('2030-05-20', 1, table),
  // Ascension Day: the second table is on Friday.
  ['2030-05-23', table, `Uitnodiging voor het overleg – vrijdag 31 mei 2030 om 13:30 uur – ${theTable}`],
  daily('2030-05-24', 1, ['youssef']),
  daily('2030-05-27', 1, table),
  [
    '2030-05-28',
    ['youssef'],
    'Voer het besluit van de doorbraaktafel uit – uiterlijk dinsdag 28 mei 2030 – casus uit Cluster 1',
  ],
  daily('2030-05-29', 1, ['marit', 'omar', 'petra', 'youssef']),
  // Reminded of the table, and told that the decision was carried out.
  daily('2030-05-29', 2, ['jolanda']),
  // It helped.
  daily('2030-06-03', 1, ['fatima', 'ingrid', 'marit', 'thijs', 'youssef']),
  daily('2030-06-04', 1, table),
  // Invited in the morning, left out at ten.
  [
    '2030-06-03',
    cluster,
    `Uitnodiging voor het overleg – dinsdag 18 juni 2030 om 13:00 uur – ${theConference}`,
  ],
  [
    '2030-06-03',
    cluster,
    `De afspraak voor het overleg vervalt – dinsdag 18 juni 2030 om 13:00 uur – ${theConference}`,
  ],
  // Two tables were left out: no structural breakthrough table.
  daily('2030-06-28', 1, ['jolanda']),
  [
    '2030-07-04',
    ['jolanda', 'petra'],
    `Uitnodiging voor het overleg – donderdag 11 juli 2030 om 13:30 uur – ${theTable}`,
  ],
];

/** Every mail around the meetings: the day, to whom, and its subject. */
export const mailsOfMatters: readonly (readonly [Day, string, string])[] = rows.flatMap(
  ([day, people, subject]) => people.map((person) => [day, person, subject] as const),
);
