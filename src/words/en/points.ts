import type { Words } from '../types';

export const points: Words['points'] = {
  housing: {
    title: 'Housing',
    lead: 'Where is the client going to live, and is everything ready for the move?',
    questions: {
      address: { label: 'New address', hint: 'Street, number, postcode and town.' },
      landlord: { label: 'Landlord', hint: 'For example the housing corporation, with a telephone number.' },
      leaseStart: { label: 'Start of the lease' },
      keys: { label: 'Keys', hint: 'Who collects the keys, where and when?' },
      furniture: { label: 'Furniture', hint: 'What is there already, what has to come?' },
      housingProfile: { label: 'Housing profile', hint: 'Housing wish, support, income and risks.' },
    },
  },
  finances: {
    title: 'Financial basis',
    lead: 'Is there an income, are fixed costs paid, and is there help with debts?',
    questions: {
      income: { label: 'Income', hint: 'Which income, how much a month, and from when?' },
      fixedCosts: { label: 'Fixed costs', hint: 'How are rent, energy and water paid?' },
      allowances: {
        label: 'Allowances on the new address',
        hint: 'Which were asked for, and what is the state?',
      },
      debts: {
        label: 'Debts',
        hint: 'Which arrangement is there, and who is the administrator? No debts? Write that down.',
      },
      insurance: { label: 'Insurance', hint: 'Health, contents of the home and liability.' },
    },
  },
  activation: {
    title: 'Activation',
    lead: 'What does the client do in work, training or volunteering?',
    questions: {
      current: { label: 'What does the client do now?' },
      nextStep: { label: 'What is the next step?' },
    },
  },
  daytime: {
    title: 'Daytime activities',
    lead: 'What does an ordinary week look like?',
    questions: {
      what: { label: 'What are the daytime activities?' },
      where: { label: 'Where is that?' },
      days: { label: 'On which days?', hint: 'For example Monday and Wednesday morning.' },
      contact: { label: 'Who is the contact there?', hint: 'Name and telephone number.' },
    },
  },
  network: {
    title: 'Network',
    lead: 'Who matters to the client?',
    questions: {
      people: { label: 'Family, friends and new neighbours', hint: 'Who helps, and with what?' },
      whoMayBeCalled: {
        label: 'Who may be called?',
        hint: 'Name only people for whom the client gives permission.',
      },
    },
  },
  physicalHealth: {
    title: 'Physical health',
    lead: 'Is care arranged in the new neighbourhood?',
    questions: {
      generalPractitioner: { label: 'GP in the new neighbourhood', hint: 'Name and telephone number.' },
      medicines: { label: 'Medicines', hint: 'Which, how often, and who keeps an eye on it?' },
      aids: { label: 'Aids and adaptations' },
    },
  },
  mentalHealth: {
    title: 'Mental health and substance use',
    lead: 'Which treatment is there, and what helps?',
    questions: {
      treatment: { label: 'Treatment', hint: 'With whom, how often, and does it go on after the move?' },
      use: { label: 'Substance use' },
      whatHelps: { label: 'What helps when things get worse?' },
    },
  },
  dailyLiving: {
    title: 'Daily living',
    lead: 'What can the client do alone, and what needs help?',
    questions: {
      household: { label: 'Household', hint: 'Cooking, cleaning, laundry and shopping.' },
      administration: { label: 'Administration and appointments', hint: 'Post, bills and the calendar.' },
      digid: { label: 'Does the client have a DigiD that works?', hint: 'Never write the password here.' },
    },
  },
  safety: {
    title: 'Safety and relapse',
    lead: 'How do you notice that it goes wrong, and what do you do then?',
    questions: {
      earlySigns: { label: 'Early signs', hint: 'What do you see or hear when things get worse?' },
      signallingPlan: { label: 'Signalling plan', hint: 'What does the client do, and what do others do?' },
      whoToCall: { label: 'Who do you call when?', hint: 'Also in the evening, at night and at weekends.' },
    },
  },
  ownLead: {
    title: 'Own lead and agreements',
    lead: 'What does the client want, and what was agreed?',
    questions: {
      goals: { label: 'The client’s goals', hint: 'In the client’s own words.' },
      visits: { label: 'How often does somebody come by?', hint: 'For example every Tuesday.' },
      clientDoes: { label: 'What does the client do alone?' },
    },
  },
};

export const sharedWith: Words['sharedWith'] = {
  bothOrganisations: 'The case workers and contact persons of both organisations.',
  contactPersonsOnly: 'Only the contact persons of both organisations.',
};
