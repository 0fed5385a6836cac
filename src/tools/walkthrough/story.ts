import type { Day } from '../../domain/calendar/day';
import * as act from './acts';
import { line, type Line } from './line';
import { handover, startHandover } from './scene';
import { storyOfMatters } from './storyOfMatters';

/** The days are fixed, and lie ahead: a server that skips time goes forward only. Easter, the clock change and a closing day fall in them. */
export const firstDay: Day = '2030-03-04';
export const lastDay: Day = '2030-07-04';

const movingDay: Day = '2030-04-08';

const storyOfTheHandover: readonly Line[] = [
  line(
    '2030-03-04',
    '10:00',
    'fatima',
    'starts a handover to Zuilen',
    (who) => (scene, today) =>
      startHandover(scene, who, today, {
        id: handover,
        reference: 'OV-2030-0001',
        givenName: 'Samir',
        neighbourhood: 'zuilen',
        movingDay,
      }),
  ),
  line('2030-03-04', '10:30', 'fatima', 'records the client’s consent', act.recordBasis),
  line('2030-03-07', '15:00', 'fatima', 'fills in five points with the client', (who) =>
    act.fill(who, ['housing', 'finances', 'network', 'safety', 'ownLead']),
  ),
  line('2030-03-12', '14:00', 'fatima', 'fills in the other five', (who) =>
    act.fill(who, ['activation', 'daytime', 'physicalHealth', 'mentalHealth', 'dailyLiving']),
  ),
  line('2030-03-13', '11:00', 'marit', 'submits it to the neighbourhood', act.submit),
  line('2030-03-14', '10:00', 'eline', 'is ill until 22 March; the directory says so', (who) =>
    act.reportAbsence(who, '2030-03-14', '2030-03-22'),
  ),
  line('2030-03-18', '11:00', 'omar', 'accepts as her deputy', act.accept),
  line(
    '2030-03-18',
    '11:30',
    'omar',
    'plans the acquaintance for 25 March, after the norm: the client is in hospital',
    (who) => act.planLate(who, '2030-03-25'),
  ),
  line('2030-03-25', '16:00', 'eline', 'is back, and notes that the acquaintance was held', act.hold),
  line('2030-03-26', '10:00', 'marit', 'signs the ten points', (who) => act.sign(who, 'sender')),
  line('2030-03-27', '10:00', 'eline', 'signs the ten points', (who) => act.sign(who, 'receiver')),
  line('2030-03-28', '15:00', 'fatima', 'changes the point on money after it was signed', (who) =>
    act.changePoint(who, 'finances', {
      income: 'Baan voor 20 uur per week, met aanvulling van de gemeente.',
    }),
  ),
  line('2030-03-29', '10:00', 'marit', 'signs the changed point', (who) => act.sign(who, 'sender')),
  line('2030-03-29', '11:00', 'eline', 'signs the changed point', (who) => act.sign(who, 'receiver')),
  line('2030-03-29', '14:00', 'marit', 'records the client’s yes to all points', (who) =>
    act.sign(who, 'client'),
  ),
  line('2030-04-01', '10:00', 'marit', 'confirms 8 April as the day of the transfer', (who) =>
    act.confirmTransfer(who, movingDay, null),
  ),
  line('2030-04-02', '10:00', 'eline', 'confirms it too and names Thijs as case worker', (who) =>
    act.confirmTransfer(who, movingDay, 'thijs'),
  ),
  line('2030-04-15', '15:00', 'fatima', 'does the check-in of week 1', (who) => act.checkIn(who, 1)),
  line('2030-04-23', '15:00', 'fatima', 'does the check-in of week 2, the day after Easter', (who) =>
    act.checkIn(who, 2),
  ),
  line('2030-04-23', '15:30', 'fatima', 'writes down what the client thinks of the transfer', (who) =>
    act.askSatisfaction(who, 'transfer', 8),
  ),
  line('2030-04-29', '11:00', 'thijs', 'scores Wat Telt with the client', (who) =>
    act.scoreWatTelt(who, 'start'),
  ),
  line(
    '2030-05-10',
    '11:00',
    'fatima',
    'writes down that the check-in of week 4 was missed, and plans it anew',
    (who) => act.missCheckIn(who, 4, '2030-05-13'),
  ),
  line('2030-05-13', '15:00', 'fatima', 'does the check-in of week 4 after all', (who) =>
    act.checkIn(who, 4),
  ),
  line('2030-05-14', '15:00', 'thijs', 'calls the safety net: rent arrears', act.callSafetyNet),
  line(
    '2030-05-17',
    '16:00',
    'youssef',
    'answers as deputy, two working days late: support on the spot',
    (who) => act.answerSafetyNet(who, '2030-05-31'),
  ),
  line('2030-05-28', '14:00', 'marit', 'concludes the call', act.concludeSafetyNet),
  line('2030-06-03', '15:00', 'fatima', 'does the check-in of week 8', (who) => act.checkIn(who, 8)),
  line('2030-07-01', '15:00', 'fatima', 'does the check-in of week 12', (who) => act.checkIn(who, 12)),
  line('2030-07-01', '16:00', 'thijs', 'scores Wat Telt again', (who) => act.scoreWatTelt(who, 'end')),
  line('2030-07-02', '10:00', 'marit', 'proposes to close: it goes well', act.proposeClosure),
  line('2030-07-02', '14:00', 'thijs', 'writes down what the client thinks at the closure', (who) =>
    act.askSatisfaction(who, 'closure', 9),
  ),
  line('2030-07-03', '10:00', 'eline', 'agrees: closed', act.agreeClosure),
];

const inTime = (a: Line, b: Line) => `${a.day} ${a.time}`.localeCompare(`${b.day} ${b.time}`);

/** What happens to the client, and in the meetings around it. */
export const story: readonly Line[] = [...storyOfTheHandover, ...storyOfMatters].sort(inTime);
