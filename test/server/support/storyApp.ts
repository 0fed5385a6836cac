import { runAs } from '../../../src/db/actor';
import { createApp } from '../../../src/server/app';
import type { Records } from '../../../src/db';
import type { Command } from '../../../src/domain/handover/commands';
import { decide } from '../../../src/domain/handover/decide';
import { visibility } from '../../../src/domain/permissions';
import { defaultPolicy } from '../../../src/domain/policy';
import { defaultTemplate } from '../../../src/domain/template';
import type { Viewer } from '../../../src/server/viewer';
import { actor, everybody, type Anybody } from '../../support/cast';
import type { Story } from '../../support/story';
import { pointRecords } from './pointRecords';
import { hiddenFields, listening, testServices, visitor } from './testApp';

const organisationNames: Record<string, string> = {
  tussenvoorziening: 'De Tussenvoorziening',
  buurtteam: 'Buurtteamorganisatie Sociaal',
  lister: 'Lister',
};

function viewerOf(player: Anybody): Viewer {
  const somebody = actor(player);
  if (somebody.kind === 'system') throw new Error('Time looks at no page');
  const { organisation, roles, client } = somebody;
  const organisationName = organisationNames[organisation] ?? organisation;
  return {
    personId: player,
    // A client's account has no name of its own.
    name: client === null ? player : '',
    organisationId: organisation,
    organisationName,
    roles: [...roles],
    client,
  };
}

const cardOf = (player: Anybody) => {
  const { organisationId, organisationName } = viewerOf(player);
  return {
    id: player,
    name: player,
    email: `${player}@example.org`,
    phone: '030 555 0100',
    language: 'nl' as const,
    organisation: organisationId,
    organisationName,
  };
};

/** What the record would answer for this story. Texts are kept under their own words. */
function recordsOf(story: Story, texts: Map<string, string>): Partial<Records> {
  return {
    handoverById: async (looking, id) => {
      const seen = visibility(looking.actor, story.state(), story.today());
      if (id !== story.state().id || seen === 'nothing') return null;
      return {
        state: story.state(),
        policy: defaultPolicy,
        template: defaultTemplate,
        visibility: seen,
        client:
          seen === 'processFacts'
            ? null
            : { id: 'client-1', name: 'Noor Bakker', birthDate: '1990-05-06', phone: '' },
        senderName: 'De Tussenvoorziening',
        receiverName: 'Buurtteamorganisatie Sociaal',
        neighbourhoodName: 'Zuilen',
        clusterName: 'Cluster 1',
      };
    },
    erasedOn: async () => null,
    bottleneckList: async () => ({ rows: [], total: 0 }),
    openCaseOf: async () => null,
    contactCards: async (people) =>
      new Map(
        everybody.filter((player) => people.includes(player)).map((player) => [player, cardOf(player)]),
      ),
    colleagues: async (organisation) =>
      everybody.map(cardOf).filter((card) => card.organisation === organisation),
    recordAccess: async () => undefined,
    timeline: async () =>
      story.recorded().map(({ seq, at, event, person }) => ({
        ...{ seq, at, event, person },
        personName: person,
        organisationName: null,
      })),
    textsById: async (_handover, ids) =>
      new Map(
        ids.flatMap((id) => {
          const content = texts.get(id);
          return content === undefined
            ? []
            : [[id, { id, kind: '', content, createdAt: story.now(), authorName: null }] as const];
        }),
      ),
    saveText: async ({ content }) => {
      const id = `text-${texts.size + 1}`;
      texts.set(id, content);
      return id;
    },
    pointsByVersion: async () => new Map(),
    handoverOfClient: async (client) => (client === story.state().client ? story.state().id : null),
  };
}

/** The whole application around one story: pages as somebody sees them, and what they ask of the handover. */
export async function storyApp(
  story: Story,
  {
    slow = false,
    away = false,
    records = {},
  }: { slow?: boolean; away?: boolean; records?: Partial<Records> } = {},
) {
  const asked: Command[] = [];
  const handled = new Set<string>();
  const slowOnes: string[] = [];
  const texts = new Map<string, string>();
  const points = pointRecords(story);
  const app = createApp(
    testServices({
      now: () => Date.parse(story.now()),
      records: {
        ...recordsOf(story, texts),
        ...points.records,
        ...records,
        handledCommand: async (id) =>
          handled.has(id) ? { id, handover: story.state().id, firstSeq: 1, lastSeq: 1 } : null,
      } as Records,
      handovers: {
        execute: async (handover, { id, actor: by, command }) => {
          if (away) return { kind: 'unavailable' };
          if (handover !== story.state().id) return { kind: 'notRunning' };
          asked.push(command);
          if (slow) {
            slowOnes.push(id);
            return { kind: 'pending' };
          }
          const decided = decide(story.state(), { id, actor: by, command }, story.now(), defaultPolicy);
          return decided.ok
            ? { kind: 'done', seq: 1, repeated: false }
            : { kind: 'refused', refusal: decided.refusal };
        },
        start: () => Promise.reject(new Error('Nothing is started here')),
        notifySurroundings: async () => undefined,
      },
      runAs,
      people: { findBySubject: async (subject) => viewerOf(subject as Anybody) },
    }),
  );
  const { origin, stop } = await listening(app);
  return {
    stop,
    asked,
    /** Keeps a text as if somebody had typed it before. */
    keep: (id: string, content: string) => texts.set(id, content),
    /** What took longer than two seconds is on record now. */
    answerAfterAll: () => slowOnes.forEach((id) => handled.add(id)),
    versions: points.versions,
    drafts: points.drafts,
    as: async (player: Anybody) => {
      const browser = visitor(origin);
      await browser.signIn(player);
      /** Under the handover's own address, unless it is a whole one. */
      const address = (path: string) =>
        path.startsWith('/') ? path : `/overdrachten/${story.state().id}/${path}`;
      return {
        get: (path: string) => browser.get(address(path)),
        /** Fills in the form on `page` that leads to `path`, and sends it; or sends the form of `action` to `path`. */
        send: async (page: string, path: string, fields: [string, string][], action = path) => {
          const { text } = await browser.get(address(page));
          return browser.post(address(path), [...hiddenFields(text, address(action)), ...fields]);
        },
      };
    },
  };
}
