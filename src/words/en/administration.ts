import type { Words } from '../types';

export const administration: Words['administration'] = {
  title: 'Administration',
  parts: 'Parts of the administration',
  seats: 'Contact persons',
  people: 'People and roles',
  absences: 'Absence',
  closingDays: 'Closing days',
  region: 'Region',
  changedTitle: 'The change is saved',
  told: ({ count }) =>
    count === 0
      ? 'No running handover is affected by this.'
      : count === 1
        ? '1 running handover was told. Open tasks go to the right people at once.'
        : `${count} running handovers were told. Open tasks go to the right people at once.`,
  nobody: 'Nobody',
  seatsLead: 'For each neighbourhood and organisation: the fixed contact person, the deputy and the manager.',
  organisations: 'Organisations',
  seatColumns: {
    neighbourhood: 'Neighbourhood',
    contactPerson: 'Fixed contact person',
    deputy: 'Deputy',
    manager: 'Manager',
    change: 'Change',
  },
  vacancies: ({ count }) =>
    count === 1
      ? '1 neighbourhood has no fixed contact person.'
      : `${count} neighbourhoods have no fixed contact person.`,
  vacancyMeans:
    'As long as a place is vacant, the work goes to the deputy, the manager or the programme manager.',
  seatTitle: ({ neighbourhood, organisation }) => `${neighbourhood}: people of ${organisation}`,
  seatLead:
    'Running handovers in this neighbourhood are told at once. The new people then see its handovers.',
  saveSeat: 'Save the contact persons',
  absencesLead: 'Who is absent gets no tasks. The work goes to the deputy for the time being.',
  absenceColumns: {
    person: 'Who',
    from: 'First day',
    until: 'Last day',
    standIn: 'Who stands in?',
    change: 'Change',
  },
  untilUnknown: 'Not known yet',
  noStandIn: 'No deputy needed or known',
  standInFor: ({ name, neighbourhoods }) => `${name} (${neighbourhoods})`,
  absencesEmptyTitle: 'Everybody is there',
  absencesEmpty: 'Who is absent, and who stands in, will be here.',
  addAbsence: 'Add an absence',
  changeAbsence: 'Change the absence',
  removeAbsence: 'Remove the absence',
  removeAbsenceText: 'Is somebody there after all? Then they get their own tasks back at once.',
  untilHint: 'Leave this empty if you do not know it yet.',
  saveAbsence: 'Save the absence',
  closingLead: 'On a closing day no deadline runs. Weekends and public holidays never count.',
  closingColumns: { day: 'Day', name: 'Name', change: 'Remove' },
  closingCaption: 'Closing days of the region',
  closingEmptyTitle: 'No closing days',
  closingEmpty: 'Add a day on which the organisations in the region are closed.',
  addClosingDay: 'Add a closing day',
  removeClosingDay: 'Remove',
  holidaysTitle: 'Public holidays',
  holidays: 'Nobody works on these days either. They are fixed.',
  regionLead:
    'The programme manager watches the whole and is the last to be told when something is left undone.',
  programmeManagerNow: 'Programme manager now',
  regionNone: 'There is no programme manager yet. Until then no handover can start.',
  saveRegion: 'Save the programme manager',
  labels: {
    contactPerson: 'Fixed contact person',
    deputy: 'Deputy',
    manager: 'Manager',
    person: 'Who is absent?',
    from: 'First day',
    until: 'Last day',
    day: 'Which day?',
    name: 'What is this day called?',
    programmeManager: 'Who is the programme manager?',
  },
};
