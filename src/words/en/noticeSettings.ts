import type { Words } from '../types';

export const noticeSettings: Words['noticeSettings'] = {
  title: 'My messages',
  intro: 'Choose what you want to get by mail. Overstap keeps everything: My work always shows all of it.',
  choose: 'What do you want to get by mail?',
  chooseHint: 'Untick what you do not want to get.',
  groups: {
    reminders: {
      label: 'Reminders ahead of time',
      hint: 'What you have to do soon, together in the daily mail. On the day itself you always get a mail.',
    },
    handovers: {
      label: 'News about my handovers',
      hint: 'For example: a handover was accepted, paused or closed.',
    },
    meetings: {
      label: 'Meetings and bottlenecks',
      hint: 'The agenda and report of a meeting, and news about bottlenecks and the breakthrough table. You always get an invitation.',
    },
    weekly: {
      label: 'Weekly summary for programme managers',
      hint: 'One mail a week: what is stalled, what went on and what waits for you.',
    },
  },
  alwaysTitle: 'You always get these mails',
  alwaysLead: 'You cannot switch them off. Beside each it says why.',
  always: {
    dueToday: {
      label: 'What has to be done today, or is late',
      why: 'Somebody else counts on you to do this.',
    },
    askedByName: {
      label: 'What somebody asks you',
      why: 'Only you can answer. An invitation is one of these.',
    },
    escalation: {
      label: 'What nobody did and now comes to you',
      why: 'You are the next one who can take it up. Otherwise a client falls between two organisations.',
    },
    safetyNet: {
      label: 'Everything about the safety net',
      why: 'A client then needs help soon.',
    },
  },
  alwaysWhat: 'Which mail',
  alwaysWhy: 'Why always',
  save: 'Keep my choice',
  savedTitle: 'Your choice is kept',
  savedText: 'From now on you get the mails that you chose, and those that you always get.',
  toWork: 'To My work',
  fromWork: 'Choose which messages you get by mail',
  header: 'My messages',
  mailFooter: (a) => `Less mail? Choose which messages you get: ${a.link}`,
  mailFooterLabel: 'Less mail? Choose which messages you get',
};
