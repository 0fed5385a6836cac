import type { Words } from '../types';

type InformationText = Words['information']['help'];

const accessibility: InformationText = {
  title: 'Accessibility',
  lead: 'Everybody has to be able to use Overstap. Also with a phone, a screen reader or only a keyboard.',
  sections: [
    {
      heading: 'What we do',
      paragraphs: [
        'We follow the European rules for accessible websites: WCAG 2.2, level AA. Every change is checked for that automatically.',
      ],
      items: [
        'Everything works with the keyboard. You can always see where you are.',
        'The text stays readable when you enlarge it to 400 per cent.',
        'Colour is never the only sign: there is always a word with it.',
        'Everything works without JavaScript and on a slow connection.',
        'We write in plain language.',
      ],
    },
    {
      heading: 'What should be better',
      paragraphs: [
        'We test with assistive tools and automatic checks. There has been no audit by an independent bureau yet. There should be one before Overstap opens for everybody.',
      ],
      items: [],
    },
    {
      heading: 'Does something not work for you?',
      paragraphs: [
        'Tell the administrator of your organisation: which page, what you wanted to do, and which tool you use. It will be mended, and until then you get help in another way.',
      ],
      items: [],
    },
  ],
};

const privacy: InformationText = {
  title: 'Privacy notice',
  lead: 'Overstap holds sensitive information about people. So everybody sees only what they need, and it can be seen who looked.',
  sections: [
    {
      heading: 'What we use data for',
      paragraphs: [
        'Only to hand a client over safely from an institution to the neighbourhood team: the transfer document, the agreements, the aftercare and the safety net.',
      ],
      items: [],
    },
    {
      heading: 'Who sees what',
      paragraphs: [],
      items: [
        'The sender sees its own handovers.',
        'The neighbourhood team sees an announcement first. After accepting, it sees the whole document.',
        'Other teams and other organisations see nothing, not even that a handover exists.',
        'Programme managers see how a handover goes and a reference. No name, no content.',
        'Each question of the document says who sees the answer.',
      ],
    },
    {
      heading: 'Consent',
      paragraphs: [
        'Before anything is shared it is settled, question by question, with whom, for what and on which basis, and the client has been told. The client may always withdraw consent: with their own case worker or on their own page. The handover then stands still, and both contact persons are told.',
      ],
      items: [],
    },
    {
      heading: 'What we record about use',
      paragraphs: [
        'For every handover we record who viewed and changed what, from which organisation and when. Failed attempts too. The privacy officer can look into that.',
      ],
      items: [],
    },
    {
      heading: 'E-mail and cookies',
      paragraphs: [
        'Our e-mails hold no names and no content: only what is asked, by when, and a link.',
        'We use two cookies: one to keep you signed in and one to remember your language. We follow nobody and share nothing with other websites.',
      ],
      items: [],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You may know what is recorded about you, have it corrected, and object. Ask your case worker or the organisation that helps you. That organisation is responsible for your data and keeps them as long as the law asks.',
      ],
      items: [],
    },
  ],
};

const help: InformationText = {
  title: 'Help',
  lead: 'How a handover works, and what you can do when it goes differently.',
  sections: [
    {
      heading: 'The course of a handover',
      paragraphs: ['Overstap shows for every handover whose turn it is and until when.'],
      items: [
        'Preparation: the case worker fills in the ten points with the client.',
        'Submitted: the contact person of the neighbourhood team accepts the handover or returns it with a reason.',
        'Acquaintance meeting: the client and both contact persons discuss the document together.',
        'Sign-off: the sender, the neighbourhood team and the client agree on every point.',
        'Transfer: from that day the neighbourhood team leads.',
        'Aftercare: both organisations stay involved for three months.',
        'Closing: both contact persons decide that together. It never happens by itself.',
      ],
    },
    {
      heading: 'The client is not doing well',
      paragraphs: [
        'After the transfer you can always call the safety net, on the page of the handover. The sender answers within one working day. If not, the question goes to somebody else by itself.',
        'Is there danger now? Call 112. Overstap is not meant for emergencies.',
      ],
      items: [],
    },
    {
      heading: 'You are away for a while',
      paragraphs: [
        'Have the administrator record your absence. Your deputy then gets at once what is expected of you.',
      ],
      items: [],
    },
    {
      heading: 'Something went wrong on the screen',
      paragraphs: [
        'Pressing a button twice does no harm: everything happens once. If you were signed out while typing, your text is there after you sign in again. Do you see a code on an error page? Pass it on to the administrator.',
      ],
      items: [],
    },
  ],
};

const whatIsNew: InformationText = {
  title: 'What is new',
  lead: 'The changes in Overstap, newest first.',
  sections: [
    {
      heading: 'Version 0.4: see what is stuck',
      paragraphs: ['For programme managers, and for everybody who wants to know how it goes.'],
      items: [
        'The board shows where every handover is. What stands still or is late comes first.',
        'Report: the figures per neighbourhood, cluster and organisation, each explained. Also as a file.',
        'Clients say themselves what they think of the handover, after the transfer and at the closure.',
        'Choose which messages you want by e-mail. What is urgent always comes.',
      ],
    },
    {
      heading: 'Version 0.3: conferences and bottlenecks',
      paragraphs: ['Two organisations talk about their cluster together.'],
      items: [
        'Every cluster has a case conference with an agenda that makes itself.',
        'Bottlenecks and structural faults: what holds handovers up, who solves it, and did it stay away?',
        'The breakthrough table for what nobody can solve alone.',
      ],
    },
    {
      heading: 'Version 0.2: only those who may',
      paragraphs: ['Data are better protected.'],
      items: [
        'You only see what you are part of. Every look is in a log.',
        'Clients have a page of their own: where am I, who are my people, who looked?',
        'Withdrawing consent is as easy as giving it.',
      ],
    },
    {
      heading: 'Version 0.1: the first handover',
      paragraphs: ['This is the first version.'],
      items: [
        'A handover from start to end: from preparation to the finger on the pulse.',
        'Ten points with the sign-off of three parties. A sign-off belongs to the text you saw.',
        'My work shows what is expected of you, with the day.',
        'A safety net that does not stop until somebody answers.',
        'Everything in Dutch and in English.',
      ],
    },
  ],
};

export const information: Words['information'] = { accessibility, privacy, help, whatIsNew };
