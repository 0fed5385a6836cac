import type { Day } from '../../domain/calendar/day';
import type { Phase } from '../../domain/handover/state';
import type { Page } from './diary';

/** From this day on, in the evening. */
export const phasesFrom: readonly (readonly [Day, Phase])[] = [
  ['2030-03-04', 'preparation'],
  ['2030-03-13', 'submitted'],
  ['2030-03-18', 'acquaintance'],
  ['2030-03-25', 'signOff'],
  ['2030-03-29', 'transfer'],
  ['2030-04-08', 'aftercare'],
  ['2030-07-03', 'pulse'],
];

export const responsibleFrom: readonly (readonly [Day, Page['responsible']])[] = [
  ['2030-03-04', 'sender'],
  ['2030-04-08', 'both'],
  // The safety net was called: the sender answers for the client until the call is concluded.
  ['2030-05-14', 'sender'],
  ['2030-05-28', 'both'],
  ['2030-07-03', 'receiver'],
];

/** Every mail of the four months about the handover: the day, to whom, and its subject without the reference. */
export const mails: readonly (readonly [Day, string, string])[] = [
  [
    '2030-03-13',
    'eline',
    'Nieuwe overdracht voor jouw wijk: geef antwoord – uiterlijk maandag 18 maart 2030',
  ],
  // Two working days before the answer is due.
  ['2030-03-14', 'eline', 'Mijn werk op donderdag 14 maart 2030: 1 bericht'],
  // Eline was reminded and is marked absent: Omar, her deputy, hears of it with his next daily mail.
  ['2030-03-15', 'omar', 'Mijn werk op vrijdag 15 maart 2030: 1 bericht'],
  // Due today, and Eline is away: her deputy Omar is asked, and invited.
  ['2030-03-18', 'fatima', 'Je overdracht is aangenomen: plan de kennismaking'],
  ['2030-03-18', 'marit', 'Je overdracht is aangenomen: plan de kennismaking'],
  ['2030-03-18', 'marit', 'Uitnodiging voor de kennismaking – maandag 25 maart 2030 om 14:00 uur'],
  ['2030-03-18', 'omar', 'Geef antwoord op de indiening – uiterlijk maandag 18 maart 2030'],
  ['2030-03-18', 'omar', 'Uitnodiging voor de kennismaking – maandag 25 maart 2030 om 14:00 uur'],
  // The acquaintance will be held after the norm of five working days: it climbs the ladder.
  ['2030-03-19', 'omar', 'Mijn werk op dinsdag 19 maart 2030: 1 bericht'],
  ['2030-03-20', 'omar', 'Houd de kennismaking – uiterlijk woensdag 20 maart 2030'],
  ['2030-03-21', 'omar', 'Mijn werk op donderdag 21 maart 2030: 2 berichten'],
  // Three working days after the norm: her manager.
  ['2030-03-25', 'eline', 'Leg vast hoe de kennismaking ging – uiterlijk maandag 25 maart 2030'],
  ['2030-03-25', 'petra', 'Mijn werk op maandag 25 maart 2030: 1 bericht'],
  // Their sign-offs lapsed by the change.
  ['2030-03-29', 'eline', 'Mijn werk op vrijdag 29 maart 2030: 1 bericht'],
  ['2030-03-29', 'marit', 'Mijn werk op vrijdag 29 maart 2030: 1 bericht'],
  [
    '2030-04-01',
    'eline',
    'De dag van de overdracht is voorgesteld: bevestig die ook – uiterlijk vrijdag 5 april 2030',
  ],
  ['2030-04-02', 'fatima', 'De dag van de overdracht staat vast – uiterlijk maandag 8 april 2030'],
  ['2030-04-02', 'marit', 'De dag van de overdracht staat vast – uiterlijk maandag 8 april 2030'],
  ['2030-04-02', 'thijs', 'De dag van de overdracht staat vast – uiterlijk maandag 8 april 2030'],
  ['2030-04-03', 'fatima', 'Mijn werk op woensdag 3 april 2030: 1 bericht'],
  ['2030-04-03', 'marit', 'Mijn werk op woensdag 3 april 2030: 1 bericht'],
  ['2030-04-03', 'thijs', 'Mijn werk op woensdag 3 april 2030: 1 bericht'],
  // With the report of the conference.
  ['2030-04-04', 'eline', 'Mijn werk op donderdag 4 april 2030: 2 berichten'],
  ['2030-04-08', 'eline', 'De regie is overgedragen: de nazorg begint – uiterlijk maandag 8 april 2030'],
  ['2030-04-08', 'fatima', 'De regie is overgedragen: de nazorg begint – uiterlijk maandag 8 april 2030'],
  ['2030-04-08', 'marit', 'De regie is overgedragen: de nazorg begint – uiterlijk maandag 8 april 2030'],
  ['2030-04-08', 'thijs', 'De regie is overgedragen: de nazorg begint – uiterlijk maandag 8 april 2030'],
  ['2030-04-15', 'fatima', 'Doe het contactmoment van de nazorg – uiterlijk maandag 15 april 2030'],
  // Monday is Easter Monday: asked on the first working day.
  ['2030-04-23', 'fatima', 'Doe het contactmoment van de nazorg – uiterlijk maandag 22 april 2030'],
  ['2030-05-06', 'fatima', 'Doe het contactmoment van de nazorg – uiterlijk maandag 6 mei 2030'],
  // Missed: one working day later a reminder, after three the deputy and the manager.
  ['2030-05-07', 'fatima', 'Mijn werk op dinsdag 7 mei 2030: 1 bericht'],
  ['2030-05-09', 'ingrid', 'Mijn werk op donderdag 9 mei 2030: 1 bericht'],
  // With the report of the second conference.
  ['2030-05-09', 'marit', 'Mijn werk op donderdag 9 mei 2030: 2 berichten'],
  ['2030-05-13', 'fatima', 'Doe het contactmoment van de nazorg – uiterlijk maandag 13 mei 2030'],
  // The safety net, and its ladder by the clock: contact person, deputy, manager; then the programme manager each working day.
  ['2030-05-14', 'marit', 'Vangnet: iemand vraagt hulp, geef antwoord – uiterlijk woensdag 15 mei 2030'],
  ['2030-05-14', 'youssef', 'Vangnet: iemand vraagt hulp, geef antwoord – uiterlijk woensdag 15 mei 2030'],
  ['2030-05-15', 'ingrid', 'Geef antwoord op de vangnetmelding – uiterlijk woensdag 15 mei 2030'],
  ['2030-05-15', 'marit', 'Geef antwoord op de vangnetmelding – uiterlijk woensdag 15 mei 2030'],
  ['2030-05-15', 'youssef', 'Geef antwoord op de vangnetmelding – uiterlijk woensdag 15 mei 2030'],
  ['2030-05-16', 'jolanda', 'Geef antwoord op de vangnetmelding – uiterlijk woensdag 15 mei 2030'],
  ['2030-05-17', 'eline', 'Vangnet: er is antwoord – uiterlijk vrijdag 31 mei 2030'],
  ['2030-05-17', 'fatima', 'Vangnet: er is antwoord – uiterlijk vrijdag 31 mei 2030'],
  ['2030-05-17', 'jolanda', 'Geef antwoord op de vangnetmelding – uiterlijk woensdag 15 mei 2030'],
  ['2030-05-17', 'marit', 'Vangnet: er is antwoord – uiterlijk vrijdag 31 mei 2030'],
  ['2030-05-17', 'thijs', 'Vangnet: er is antwoord – uiterlijk vrijdag 31 mei 2030'],
  // Ascension Day lies between: two working days before 31 May.
  ['2030-05-28', 'marit', 'Mijn werk op dinsdag 28 mei 2030: 1 bericht'],
  // With the reminder of the breakthrough table.
  ['2030-05-29', 'eline', 'Mijn werk op woensdag 29 mei 2030: 2 berichten'],
  ['2030-06-03', 'fatima', 'Doe het contactmoment van de nazorg – uiterlijk maandag 3 juni 2030'],
  // Ten working days before the end of the aftercare.
  ['2030-06-24', 'eline', 'Mijn werk op maandag 24 juni 2030: 1 bericht'],
  ['2030-06-24', 'marit', 'Mijn werk op maandag 24 juni 2030: 1 bericht'],
  ['2030-07-01', 'fatima', 'Doe het contactmoment van de nazorg – uiterlijk maandag 1 juli 2030'],
  ['2030-07-02', 'eline', 'Er is een besluit voorgesteld: reageer – uiterlijk dinsdag 9 juli 2030'],
  ['2030-07-04', 'fatima', 'Mijn werk op donderdag 4 juli 2030: 1 bericht'],
  ['2030-07-04', 'marit', 'Mijn werk op donderdag 4 juli 2030: 1 bericht'],
  ['2030-07-04', 'thijs', 'Mijn werk op donderdag 4 juli 2030: 1 bericht'],
];
