import type { Words } from '../types';

export const people: Words['people'] = {
  lead: 'Everybody who works in Overstap, and what they may do. A role counts from its first up to its last day.',
  organisations: 'Organisations',
  everyOrganisation: 'All organisations',
  searchTitle: 'Search by name',
  clearSearch: 'Clear the search',
  found: ({ count }) => (count === 1 ? '1 person' : `${count} people`),
  foundFor: ({ count, search }) =>
    count === 1 ? `1 person found with “${search}”` : `${count} people found with “${search}”`,
  add: 'Add somebody',
  columns: { name: 'Name', organisation: 'Organisation', roles: 'Roles of today' },
  noRoles: 'No role',
  noneTitle: 'Nobody found',
  none: 'Search for another part of the name, or add them.',
  everywhere: 'the whole organisation',
  roleIn: ({ role, places }) => `${role}: ${places}`,
  facts: 'Details',
  account: 'Account for signing in',
  email: 'E-mail address',
  phone: 'Telephone',
  language: 'Language of the mail',
  languages: { nl: 'Dutch', en: 'English' },
  changeFacts: 'Change the details',
  rolesNow: 'Roles',
  rolesCaption: 'Roles of now and later',
  formerCaption: 'Roles that are over',
  rolesBefore: 'Former roles',
  roleColumns: {
    role: 'Role',
    places: 'Where',
    from: 'First day',
    until: 'Last day',
    by: 'Given by',
    endedBy: 'Ended by',
    end: 'End',
  },
  noEnd: 'None',
  notKnown: 'Not known',
  noRolesTitle: 'No roles',
  noRolesText: 'Without a role they see nothing after signing in. Give a role below.',
  giveRole: 'Give a role',
  giveRoleLead: ({ name, organisation }) =>
    `The role of ${name} counts at ${organisation}. They see what belongs to it at their next click.`,
  saveRole: 'Give the role',
  roleHint: 'A place as contact person, deputy or manager of a neighbourhood is given under Contact persons.',
  scopeHint:
    'A programme manager, functional manager or privacy officer always has the role for the whole organisation.',
  scopes: {
    everywhere: 'The whole organisation',
    clusters: 'These clusters',
    neighbourhoods: 'These neighbourhoods',
  },
  onlyWhen: ({ choice }) => `Only when you chose: ${choice}.`,
  ownRoles: 'You cannot give yourself a role with which you see files. Another functional manager does that.',
  untilHint: 'Leave this empty when the role has no end.',
  endRole: 'End the role',
  endRoleTitle: ({ role, name }) => `${role}: end it for ${name}`,
  endRoleLead: 'What they did stays, with their name.',
  whatItMeans: 'What does this mean?',
  meansAccess:
    'After the last day they no longer see what belongs to this role. Who is signed in then notices at the next click.',
  meansRunning: ({ count }) =>
    count === 0
      ? 'They have no place in a running handover now.'
      : count === 1
        ? 'They have a place in 1 running handover. It is told at once.'
        : `They have a place in ${count} running handovers. These are told at once.`,
  meansTasks: ({ count }) =>
    count === 0
      ? 'There are no open tasks in their name.'
      : count === 1
        ? 'There is 1 open task in their name. It goes to who stands in.'
        : `There are ${count} open tasks in their name. These go to who stands in.`,
  seatsCaption: 'Places in neighbourhoods and who stands in',
  seatColumns: {
    neighbourhood: 'Neighbourhood',
    place: 'Place',
    next: 'Who stands in?',
    change: 'Choose a successor',
  },
  programmeManagerNext: 'The programme manager',
  lastOne: 'This is the only functional manager. Give somebody else that role first.',
  when: { now: 'At once', later: 'After a last day' },
  newTitle: 'Add somebody',
  newLead:
    'They can sign in as soon as there is an account here, and see something as soon as there is a role.',
  subjectHint: 'The name by which the sign-in service knows this person.',
  save: 'Save',
  labels: {
    search: 'Part of a name',
    name: 'Name',
    subject: 'Account for signing in',
    email: 'E-mail address',
    phone: 'Telephone number',
    language: 'Language of the mail',
    organisation: 'Organisation',
    role: 'Which role?',
    scope: 'Where does the role count?',
    clusters: 'Which clusters?',
    neighbourhoods: 'Which neighbourhoods?',
    from: 'First day',
    until: 'Last day',
    when: 'When does the role stop?',
  },
};
