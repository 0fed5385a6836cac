import {
  by,
  facts,
  handover,
  held,
  invited,
  opened,
  planned,
  started,
  until,
} from '../../domain/conference/support';
import { meetingApp } from '../support/meetingApp';

const own = '/overleggen/conference-1';
const to = (task: string) => `${own}/${task}`;

const two = facts(
  handover('h1', { stalledSince: '2026-01-12' }),
  handover('h2', { safetyNetSince: '2026-01-14' }),
);

let stop = async () => undefined as void;
afterEach(() => stop());

const open = async (...given: Parameters<typeof meetingApp>) => {
  const app = await meetingApp(...given);
  stop = app.stop;
  return app;
};

const day = (name: string, [year, month, dayOfMonth]: [string, string, string]): [string, string][] => [
  [`${name}-day`, dayOfMonth],
  [`${name}-month`, month],
  [`${name}-year`, year],
];

describe('the list', () => {
  test('says when the next conference is, who takes the chair, and what the reader answered', async () => {
    const app = await open(invited(), { facts: two });
    const browser = await app.as('receiverContact');
    await browser.send(own, to('antwoord'), [['antwoord', 'deputy']]);
    const { text } = await browser.get('/overleggen');
    expect(text).toContain('Casusoverleg Cluster 1');
    expect(text).toContain('dinsdag 3 februari 2026');
    expect(text).toContain('Name of senderContact');
    expect(text).toContain('Vervanger komt');
  });

  test('says where there is no regular conference, and what stands in the way', async () => {
    const app = await open(until(started(), '2026-04-10'));
    const { text } = await (await app.as('programmeManager')).get('/overleggen');
    expect(text).toContain('Clusters zonder vast overleg');
    expect(text).toContain('Er is nog geen ritme.');
  });
});

describe('the page of a conference', () => {
  test('is not there for who has nothing to do with it', async () => {
    const app = await open(invited());
    const answer = await (await app.as('stranger')).get(own);
    expect(answer.status).toBe(404);
  });

  test('tells every participant why something is on the agenda, and the name only to who sees that client', async () => {
    const app = await open(invited(), {
      facts: two,
      named: (person) => (person === 'senderContact' ? ['h1'] : []),
    });
    const mine = (await (await app.as('senderContact')).get(own)).text;
    expect(mine).toContain('Overdracht OV-h1');
    expect(mine).toContain('(Noor Bakker)');
    expect(mine).toContain('Vangnet ingeroepen sinds 14 januari 2026');
    const theirs = (await (await app.as('receiverContact')).get(own)).text;
    expect(theirs).toContain('Overdracht OV-h1');
    expect(theirs).toContain('Ligt stil sinds 12 januari 2026');
    expect(theirs).not.toContain('Noor Bakker');
  });

  test('is printed with reference numbers only, whoever prints', async () => {
    const app = await open(invited(), { facts: two, named: () => ['h1', 'h2'] });
    const { text } = await (await app.as('senderContact')).get(`${own}?print=1`);
    expect(text).toContain('Overdracht OV-h1');
    expect(text).not.toContain('Noor Bakker');
  });

  test('keeps what was, with its outcome', async () => {
    const app = await open(held(opened()));
    const { text } = await (await app.as('senderContact')).get(own);
    expect(text).toContain(`${own}/bijeenkomst/1`);
    expect(text).toContain('Geweest');
    expect(text).toContain('Nog niet verstuurd');
  });
});

describe('the rhythm', () => {
  const rhythm = (chair: string): [string, string][] => [
    ['intervalWeeks', '6'],
    ['weekday', '2'],
    ['time', '10:00'],
    ['minutes', '90'],
    ...day('from', ['2026', '1', '12']),
    ['place', 'https://overleg.example/cluster-1'],
    ['chair', chair],
  ];

  test('is set by the programme manager, and plans the first conference', async () => {
    const app = await open(started());
    const browser = await app.as('programmeManager');
    const answer = await browser.send(to('ritme'), to('ritme'), rhythm('senderContact'));
    expect([answer.status, answer.location]).toEqual([303, own]);
    expect(app.story().state.next?.day).toBe('2026-01-13');
    const { text } = await browser.get(own);
    expect(text).toContain('Het ritme is vastgelegd');
    expect(text).toContain('Om de 6 weken op dinsdag');
    const later = (await browser.get(own)).text;
    expect(later).not.toContain('De uitnodigingen gaan vanzelf uit');
  });

  test('without a chair comes back with everything that was typed', async () => {
    const app = await open(started());
    const answer = await (await app.as('programmeManager')).send(to('ritme'), to('ritme'), rhythm(''));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Zonder voorzitter wordt er geen overleg gepland.');
    expect(answer.text).toContain('https://overleg.example/cluster-1');
    expect(app.asked).toEqual([]);
  });

  test('with a chair who left says who, and keeps the page', async () => {
    const app = await open(started());
    const browser = await app.as('programmeManager');
    const answer = await browser.send(to('ritme'), to('ritme'), rhythm('somebody-who-left'));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Iemand werkt hier niet meer');
  });

  test('is not for who only takes part', async () => {
    const app = await open(planned());
    const browser = await app.as('receiverContact');
    for (const task of ['ritme', 'plannen', 'verplaatsen', 'afzeggen', 'overslaan'])
      expect((await browser.get(to(task))).text).toContain(
        'Vraag het: Name of senderContact, Name of programmeManager.',
      );
    const hidden = await browser.hiddenIn(to('punt'), to('punt'));
    const answer = await browser.post(to('ritme'), [...hidden, ...rhythm('receiverContact')]);
    expect(answer.status).toBe(403);
    expect(app.asked).toEqual([]);
    expect(app.texts.size).toBe(0);
  });

  test('sent again as it is keeps its place, and says that nothing changed', async () => {
    const app = await open(started());
    const browser = await app.as('programmeManager');
    await browser.send(to('ritme'), to('ritme'), rhythm('senderContact'));
    const again = await browser.send(to('ritme'), to('ritme'), rhythm('senderContact'));
    expect(again.text).toContain('Er is niets veranderd');
    expect(app.texts.size).toBe(1);
  });
});

describe('another day', () => {
  const moved = (when: [string, string, string]): [string, string][] => [
    ...day('day', when),
    ['time', '13:00'],
    ['place', ''],
    ['text', 'De zaal is bezet.'],
  ];

  test('is for this conference only, and everybody answers again', async () => {
    const app = await open(invited());
    const browser = await app.as('senderContact');
    await browser.send(own, to('antwoord'), [['antwoord', 'yes']]);
    const answer = await browser.send(to('verplaatsen'), to('verplaatsen'), moved(['2026', '2', '5']));
    expect([answer.status, answer.location]).toEqual([303, own]);
    const { next, series } = app.story().state;
    expect([next?.day, next?.time, next?.replies]).toEqual(['2026-02-05', '13:00', {}]);
    expect(series?.weekday).toBe(2);
  });

  test.each([
    [['2026', '1', '5'], 'deze dag is al voorbij'],
    [['2026', '4', '6'], 'dit is een feestdag'],
    [['2026', '2', '7'], 'op deze dag wordt niet gewerkt'],
  ] as [[string, string, string], string][])(
    'that cannot be (%s) says so beside the field',
    async (when, sentence) => {
      const app = await open(invited());
      const browser = await app.as('senderContact');
      const answer = await browser.send(to('verplaatsen'), to('verplaatsen'), moved(when));
      expect(answer.status).toBe(400);
      expect(answer.text).toContain(sentence);
      expect(answer.text).toContain('De zaal is bezet.');
    },
  );

  test('is chosen again after a conference was cancelled', async () => {
    const app = await open(invited());
    const browser = await app.as('senderContact');
    await browser.send(to('afzeggen'), to('afzeggen'), [['reason', 'chairAbsent']]);
    const page = (await browser.get(own)).text;
    expect(page).toContain('Het overleg is afgezegd');
    expect(page).toContain(to('plannen'));
    await browser.send(to('plannen'), to('plannen'), [...day('day', ['2026', '2', '10']), ['time', '10:00']]);
    expect(app.story().state.next?.day).toBe('2026-02-10');
  });

  test('of a conference that was skipped is that of the rhythm', async () => {
    const app = await open(invited());
    const browser = await app.as('senderContact');
    const answer = await browser.send(to('overslaan'), to('overslaan'), [['reason', 'nothingToDiscuss']]);
    expect(answer.status).toBe(303);
    expect(app.story().state.next?.day).toBe('2026-03-17');
  });

  test('for a conference that somebody else cancelled meanwhile is refused in words', async () => {
    const app = await open(invited());
    const browser = await app.as('senderContact');
    const hidden = await browser.hiddenIn(to('verplaatsen'), to('verplaatsen'));
    await browser.send(to('afzeggen'), to('afzeggen'), [['reason', 'chairAbsent']]);
    const answer = await browser.post(to('verplaatsen'), [...hidden, ...moved(['2026', '2', '5'])]);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Dit overleg gaat niet door');
    expect(answer.text).toContain('De zaal is bezet.');
  });
});

describe('the answer to an invitation', () => {
  const link = (meeting: number, sequence: number, answer: string) =>
    `${to('antwoord')}?bijeenkomst=${meeting}&uitnodiging=${sequence}&antwoord=${answer}`;

  test('from the link in the mail is chosen already, and changes nothing before it is sent', async () => {
    const app = await open(invited());
    const browser = await app.as('receiverContact');
    const { status, text } = await browser.get(link(1, 0, 'no'));
    expect(status).toBe(200);
    expect(text).toMatch(/value="no" checked/);
    expect(app.asked).toEqual([]);
    const answer = await browser.send(link(1, 0, 'no'), to('antwoord'), [['antwoord', 'no']]);
    expect(answer.status).toBe(303);
    expect(app.story().state.next?.replies).toEqual({ receiverContact: 'no' });
  });

  test('to a conference that was moved says so, and asks again', async () => {
    const app = await open(
      by(invited(), 'senderContact', {
        ...{ type: 'moveConference', meeting: 1, day: '2026-02-05', time: '13:00' },
        ...{ place: null, text: 'text-1' },
      } as const),
    );
    const { text } = await (await app.as('receiverContact')).get(link(1, 0, 'yes'));
    expect(text).toContain('Het overleg is intussen verplaatst');
    expect(text).toContain('5 februari');
    expect(text).not.toMatch(/value="yes" checked/);
  });

  test.each([
    ['cancelled', 1, 'Dit overleg gaat niet door'],
    ['unknown', 7, 'Dit overleg is er niet'],
  ])('to a conference that is %s says so', async (_what, meeting, sentence) => {
    const app = await open(
      by(invited(), 'senderContact', {
        ...{ type: 'cancelConference', meeting: 1, reason: 'chairAbsent', text: null },
      } as const),
    );
    const { text } = await (await app.as('receiverContact')).get(link(meeting, 0, 'yes'));
    expect(text).toContain(sentence);
  });

  test('is one of three', async () => {
    const app = await open(invited());
    const answer = await (await app.as('receiverContact')).send(own, to('antwoord'));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Vul in: Kom je?');
  });
});

describe('something for the agenda', () => {
  test('about a handover that the reader sees, is erased with that client', async () => {
    const app = await open(invited(), { facts: two, named: () => ['h1'] });
    const browser = await app.as('senderContact');
    const form = (await browser.get(to('punt'))).text;
    expect(form).toContain('OV-h1 (Noor Bakker)');
    expect(form).not.toContain('OV-h2');
    const answer = await browser.send(to('punt'), to('punt'), [
      ['handover', 'h1'],
      ['text', 'Wie belt de corporatie?'],
    ]);
    expect(answer.status).toBe(303);
    expect([...app.texts.values()]).toEqual([{ content: 'Wie belt de corporatie?', handover: 'h1' }]);
    expect((await browser.get(own)).text).toContain('Wie belt de corporatie?');
  });

  test('about a handover that the reader does not see is no choice', async () => {
    const app = await open(invited(), { facts: two, named: () => ['h1'] });
    const answer = await (
      await app.as('senderContact')
    ).send(to('punt'), to('punt'), [
      ['handover', 'h2'],
      ['text', 'Wie belt de corporatie?'],
    ]);
    expect(answer.status).toBe(400);
    expect(app.asked).toEqual([]);
  });

  test('is taken off again by who put it there, and by nobody else but the chair', async () => {
    const app = await open(invited());
    const browser = await app.as('receiverContact');
    const free: [string, string][] = [
      ['handover', 'none'],
      ['text', 'De sleutels.'],
    ];
    await browser.send(to('punt'), to('punt'), free);
    const [added] = app.story().state.added;
    const colleague = await app.as('receiverDeputy');
    expect((await colleague.get(own)).text).not.toContain('Weghalen');
    const hidden = await colleague.hiddenIn(to('punt'), to('punt'));
    const item: [string, string] = ['item', added?.id ?? ''];
    expect((await colleague.post(to('punt/weghalen'), [...hidden, item])).status).toBe(403);
    const answer = await browser.send(own, to('punt/weghalen'));
    expect(answer.status).toBe(303);
    expect(app.story().state.added).toEqual([]);
  });

  test('sent twice is there once', async () => {
    const app = await open(invited());
    const browser = await app.as('senderContact');
    const fields: [string, string][] = [
      ...(await browser.hiddenIn(to('punt'), to('punt'))),
      ['handover', 'none'],
      ['text', 'De sleutels.'],
    ];
    await browser.post(to('punt'), fields);
    const again = await browser.post(to('punt'), fields);
    expect(again.status).toBe(303);
    expect(app.story().state.added).toHaveLength(1);
  });
});

test('a command that takes longer than two seconds is waited for and then confirmed', async () => {
  const app = await open(invited(), { slow: true });
  const browser = await app.as('receiverContact');
  const sent = await browser.send(own, to('antwoord'), [['antwoord', 'yes']]);
  expect([sent.status, sent.headers.get('refresh')]).toEqual([202, '2; url=/bezig']);
  expect((await browser.get('/bezig')).status).toBe(202);

  await app.goOn();
  const done = await browser.get('/bezig');
  expect([done.status, done.location]).toEqual([303, own]);
  expect((await browser.get(own)).text).toContain('Je antwoord is verstuurd');
  expect((await browser.get('/bezig')).location).toBe('/');
});

test('who took an action on finds that action, and nothing else of the conference', async () => {
  const app = await open(
    by(opened(), 'senderContact', {
      ...{ type: 'addAction', meeting: 1, action: 'action-1', item: null, what: 'what-1' },
      ...{ owner: 'newcomer', dueDay: '2026-02-20' },
    } as const),
  );
  const browser = await app.as('newcomer');
  const action = await browser.get(to('acties/action-1'));
  expect(action.status).toBe(200);
  expect(action.text).not.toContain(`href="${own}/bijeenkomst/1"`);
  expect((await browser.get(own)).status).toBe(404);
  expect((await browser.get(to('bijeenkomst/1'))).status).toBe(404);
});
