import { runAs } from '../../../src/db/actor';
import type { Records } from '../../../src/db';
import { defaultBottleneckRules } from '../../../src/domain/bottleneck/rules';
import { defaultBreakthroughRules } from '../../../src/domain/breakthrough/rules';
import type { ConferenceCommand } from '../../../src/domain/conference/commands';
import { decideConference } from '../../../src/domain/conference/decide';
import { evolveConferences } from '../../../src/domain/conference/evolve';
import { recordConference } from '../../../src/domain/conference/record';
import type { MatterRules } from '../../../src/domain/matters';
import { createApp } from '../../../src/server/app';
import type { Matters } from '../../../src/temporal/matters';
import { actor, facts, type Story } from '../../domain/conference/support';
import { hiddenFields, listening, testServices, visitor } from './testApp';

const rules: Omit<MatterRules, 'policy'> = {
  bottlenecks: defaultBottleneckRules,
  breakthrough: defaultBreakthroughRules,
};

function viewerOf(person: string) {
  const somebody = actor(person);
  if (somebody.kind === 'system') throw new Error('Time looks at no page');
  const { organisation, roles } = somebody;
  return {
    personId: person,
    name: `Name of ${person}`,
    organisationId: organisation,
    organisationName: organisation,
    roles: [...roles],
  };
}

interface Around {
  /** Of which handovers this person knows the client's name. */
  named?: (person: string) => readonly string[];
  facts?: ReturnType<typeof facts>;
  /** What is asked takes longer than somebody waits in front of a page, until `goOn` is called. */
  slow?: boolean;
}

/** The whole application around one conference: what is asked is carried out, by the rules, at once. */
export async function meetingApp(
  began: Story,
  { named = () => [], facts: agenda = facts(), slow = false }: Around = {},
) {
  let story = began;
  const texts = new Map<string, { content: string; handover: string | null }>();
  const asked: ConferenceCommand[] = [];
  const handled: string[] = [];
  const rulesNow = { ...rules, policy: began.policy };
  const people = story.state.surroundings.colleagues;

  const records: Partial<Records> = {
    recordAccess: async () => undefined,
    matterById: (async (_looking: unknown, kind: string, id: string) =>
      kind === 'conference' && id === story.state.id
        ? {
            state: story.state,
            rules: rulesNow,
            texts: new Map([...texts].map(([text, { content }]) => [text, content])),
            names: new Map(people.map((person) => [person, `Name of ${person}`])),
          }
        : null) as Records['matterById'],
    matterTimeline: (async () =>
      [...story.recorded].reverse().map(({ seq, at, event, person }) => ({
        ...{ seq, at, event, person },
        personName: person,
        organisationName: null,
      }))) as Records['matterTimeline'],
    meetingsOf: async () => [...story.state.past],
    conferenceFacts: async () => agenda,
    mattersSeen: async () => [],
    conferenceList: async () => [
      {
        ...{ id: story.state.id, region: 'utrecht', cluster: story.state.cluster, placeName: 'Cluster 1' },
        ...{ state: story.state, rules: rulesNow, chairName: 'Name of senderContact' },
      },
    ],
    neighbourhoods: async () => [
      { id: 'zuilen', name: 'Zuilen', cluster: 'cluster-1', clusterName: 'Cluster 1', region: 'utrecht' },
    ],
    colleaguesIn: async () =>
      people.map((person) => ({
        ...{ person, name: `Name of ${person}`, organisation: 'an-organisation' },
        ...{ organisationName: 'An organisation', side: 'sender' as const },
      })),
    handoversNamed: async ({ actor: by }, ids) =>
      new Map(
        ids.map((id) => {
          const isNamed = by.kind === 'person' && named(by.person).includes(id);
          return [
            id,
            {
              reference: `OV-${id}`,
              visibility: isNamed ? ('full' as const) : null,
              clientName: isNamed ? 'Noor Bakker' : null,
            },
          ];
        }),
      ),
    saveMatterText: async ({ content, handover }) => {
      const id = `text-${texts.size + 1}`;
      texts.set(id, { content, handover });
      return id;
    },
  };

  const execute = async (
    _kind: string,
    _matter: string,
    { id, actor: by, command }: { id: string; actor: ReturnType<typeof actor>; command: ConferenceCommand },
  ) => {
    if (handled.includes(id)) return { kind: 'done', seq: story.state.seq, repeated: true };
    asked.push(command);
    const decided = decideConference(story.state, { id, actor: by, command }, story.now, story.policy);
    if (!decided.ok) return { kind: 'refused', refusal: decided.refusal };
    handled.push(id);
    const recorded = recordConference(story.state, { id, actor: by }, story.now, decided.events);
    story = {
      ...story,
      state: evolveConferences(story.state, recorded),
      recorded: [...story.recorded, ...recorded],
    };
    return { kind: 'done', seq: story.state.seq, repeated: false };
  };

  let waiting: (() => Promise<unknown>) | undefined;
  const later = async (...given: Parameters<typeof execute>) => {
    waiting = () => execute(...given);
    return { kind: 'pending' };
  };

  const app = createApp(
    testServices({
      now: () => Date.parse(story.now),
      records: records as Records,
      matters: { execute: slow ? later : execute } as unknown as Matters,
      runAs,
      people: { findBySubject: async (subject) => viewerOf(subject) },
    }),
  );
  const { origin, stop } = await listening(app);
  const own = (path: string) =>
    path.startsWith('/') ? path : `/overleggen/${story.state.id}/bijeenkomst/${path}`;
  return {
    origin,
    stop,
    asked,
    texts,
    story: () => story,
    goOn: () => waiting?.(),
    at: (now: string) => (story = { ...story, now }),
    as: async (person: string) => {
      const browser = visitor(origin);
      await browser.signIn(person);
      return {
        get: (path: string) => browser.get(own(path)),
        /** Fills in the form on `page` that leads to `path`, and sends it. */
        send: async (page: string, path: string, fields: [string, string][] = []) => {
          const { text } = await browser.get(own(page));
          return browser.post(own(path), [...hiddenFields(text, own(path)), ...fields]);
        },
        /** The hidden fields of a form as it is drawn now: a page that stays open. */
        hiddenIn: async (page: string, path: string) =>
          hiddenFields((await browser.get(own(page))).text, own(path)),
        post: (path: string, fields: [string, string][]) => browser.post(own(path), fields),
      };
    },
  };
}
