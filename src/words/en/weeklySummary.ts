import type { Words } from '../types';

export const weeklySummary: Words['weeklySummary'] = {
  subject: (a) => `Week in brief, ${a.from} to ${a.until}`,
  subjectWaiting: (a) => `Week in brief, ${a.from} to ${a.until}: something waits for you`,
  intro: 'This is how the handovers of the region stand. The board shows all of it.',
  stalled: 'Became stalled last week',
  solved: 'Went on last week, or stopped',
  waiting: 'Waits for you',
  undelivered: 'Mails that did not arrive',
  withoutConference: 'No conference for a long time',
  safetyNet: 'The safety net was called and this is not settled yet',
  none: 'none',
  few: 'fewer than five',
  line: (a) => `${a.what}: ${a.which}`,
  counted: (a) => `${a.count} (${a.which})`,
  andMore: (a) => `${a.which}, and more`,
  open: 'Open the board',
  openLine: (a) => `Open the board: ${a.link}`,
};
