import { runAs } from '../../../src/db/actor';
import type { Records } from '../../../src/db';
import type { Moment } from '../../../src/domain/calendar/day';
import {
  courseOf,
  type MatterKind,
  type MatterRecorded,
  type MatterRefusal,
  type MatterRequest,
  type MatterStates,
} from '../../../src/domain/matters';
import { defaultPolicy } from '../../../src/domain/policy';
import { defaultTemplate } from '../../../src/domain/template';
import { visibility } from '../../../src/domain/permissions';
import { utrecht } from '../../../src/domain/region/utrecht';
import { createApp } from '../../../src/server/app';
import type { Viewer } from '../../../src/server/viewer';
import type { Matters } from '../../../src/temporal/matters';
import { actor, everybody, type Anybody } from '../../support/cast';
import { around } from '../../support/ownedStory';
import type { Story } from '../../support/story';
import { hiddenFields, listening, testServices, visitor } from './testApp';

type OwnedKind = 'bottleneck' | 'fault' | 'case';

interface Told<K extends OwnedKind = OwnedKind> {
  kind: K;
  state: MatterStates[K];
  recorded: MatterRecorded[];
}

function viewerOf(player: Anybody): Viewer {
  const somebody = actor(player);
  if (somebody.kind === 'system') throw new Error('Time looks at no page');
  const { organisation, roles, client } = somebody;
  return {
    personId: player,
    name: `Name of ${player}`,
    organisationId: organisation,
    organisationName: `Organisation ${organisation}`,
    roles: [...roles],
    client,
  };
}

const cardOf = (player: Anybody) => ({
  id: player,
  name: `Name of ${player}`,
  email: `${player}@example.org`,
  phone: '030 555 0100',
  language: 'nl' as const,
  organisation: viewerOf(player).organisationId,
  organisationName: viewerOf(player).organisationName,
});

const names = new Map<string, string>(everybody.map((player) => [player, `Name of ${player}`]));
const neighbourhoods = utrecht.clusters.flatMap(({ id, name, neighbourhoods: own }) =>
  own.map((one) => ({ ...one, cluster: id, clusterName: name, region: 'utrecht' })),
);

/** The whole application around bottlenecks, faults, cases and one handover: what is asked is carried out at once. */
export async function ownedApp({
  now: begin,
  handover,
  matters: began = [],
  table,
}: {
  now: Moment;
  handover?: Story;
  matters?: readonly {
    kind: OwnedKind;
    story: { state(): MatterStates[OwnedKind]; recorded(): readonly unknown[] };
  }[];
  /** The breakthrough table of the region. */
  table?: MatterStates['conference'];
}) {
  let now = begin;
  const told = new Map<string, Told>(
    began.map(({ kind, story }) => [
      story.state().id,
      { kind, state: story.state(), recorded: [...story.recorded()] as MatterRecorded[] },
    ]),
  );
  const texts = new Map<string, { content: string; handover: string | null; matter: string }>();
  const asked: { type: string }[] = [];

  const of = <K extends OwnedKind>(kind: K) =>
    [...told.values()]
      .filter((one): one is Told<K> => one.kind === kind)
      .map(({ state }) => ({
        id: state.id,
        state,
        ownerName: 'owner' in state && state.owner !== null ? (names.get(state.owner) ?? null) : null,
        dueDay: 'dueDay' in state ? state.dueDay : null,
        startedAt: now,
        endedAt: null,
      }));

  const seenHandover: Records['handoverById'] = async (looking, id) => {
    if (!handover || id !== handover.state().id) return null;
    const seen = visibility(looking.actor, handover.state(), looking.day);
    return seen === 'nothing'
      ? null
      : {
          state: handover.state(),
          policy: defaultPolicy,
          template: defaultTemplate,
          visibility: seen,
          client: null,
          senderName: 'De Tussenvoorziening',
          receiverName: 'Buurtteamorganisatie Sociaal',
          neighbourhoodName: 'Zuilen',
          clusterName: 'Cluster 1',
        };
  };

  const records: Partial<Records> = {
    recordAccess: async () => undefined,
    matterById: (async (_looking: unknown, kind: MatterKind, id: string) => {
      if (kind === 'conference' && table?.id === id)
        return { id, kind, region: 'utrecht', state: table, rules: utrecht, texts: new Map(), names };
      const found = told.get(id);
      if (found?.kind !== kind) return null;
      const own = [...texts].filter(([, { matter }]) => matter === id || matter === '');
      return {
        id,
        kind,
        region: 'utrecht',
        state: found.state,
        rules: utrecht,
        texts: new Map(own.map(([text, { content }]) => [text, content])),
        names,
      };
    }) as Records['matterById'],
    matterTimeline: (async (id: string) =>
      [...(told.get(id)?.recorded ?? [])].reverse().map(({ seq, at, event, person }) => ({
        ...{ seq, at, event, person },
        personName: person === null ? null : (names.get(person) ?? null),
        organisationName: null,
      }))) as Records['matterTimeline'],
    bottleneckList: async (_viewer, filters) => {
      const isOver = filters.status === 'closed';
      const rows = of('bottleneck')
        .filter(({ state }) => filters.status === 'all' || (state.outcome !== null) === isOver)
        .filter(({ state }) => !filters.kind || state.kind === filters.kind)
        .filter(({ state }) => !filters.vacant || state.owner === null)
        .filter(({ state }) => !filters.owner || state.owner === filters.owner);
      return { rows, total: rows.length };
    },
    faultList: async () => of('fault'),
    caseList: async () => of('case'),
    caseSurroundings: async () => around,
    openCaseOf: async (about) =>
      of('case').find(({ state }) => state.handover === about && state.ended === null)?.id ?? null,
    conferenceList: async () =>
      table
        ? [
            {
              id: table.id,
              region: 'utrecht',
              cluster: null,
              placeName: 'Utrecht',
              state: table,
              rules: utrecht,
              chairName: 'Name of programmeManager',
            },
          ]
        : [],
    countedBottlenecks: async () => of('bottleneck').map(({ state }) => state),
    currentMatterRules: async () => utrecht,
    clusterSurroundings: async () => around,
    colleaguesIn: async () =>
      around.colleagues.map(({ person, organisation }) => ({
        person,
        name: names.get(person) ?? person,
        organisation,
        organisationName: organisation,
        side: 'sender' as const,
      })),
    neighbourhoods: async () => neighbourhoods,
    closingDaysFrom: async () => [],
    currentVersions: async () => null,
    contactCards: async (people) =>
      new Map(
        everybody.filter((player) => people.includes(player)).map((player) => [player, cardOf(player)]),
      ),
    handoverById: seenHandover,
    handoverList: (async (looking: Parameters<typeof seenHandover>[0], { search }: { search?: string }) => {
      const detail = handover && (await seenHandover(looking, handover.state().id));
      const reference = detail?.state.reference ?? '';
      const rows = detail && search === reference ? [{ id: detail.state.id, reference }] : [];
      return { rows, total: rows.length, order: 'reference' };
    }) as unknown as Records['handoverList'],
    handoversNamed: async (looking, ids) => {
      const detail = handover && (await seenHandover(looking, handover.state().id));
      const known = ids.filter((id) => id === handover?.state().id);
      const seen = detail?.visibility ?? null;
      const named = seen === 'full' || seen === 'announcement';
      return new Map(
        known.map((id) => [
          id,
          {
            reference: handover?.state().reference ?? '',
            visibility: seen,
            clientName: named ? 'Noor Bakker' : null,
          },
        ]),
      );
    },
    saveMatterText: async ({ content, handover: about, matter }) => {
      const id = `text-${texts.size + 1}`;
      texts.set(id, { content, handover: about, matter });
      return id;
    },
  };

  function carryOut<K extends OwnedKind>(kind: K, id: string, request: MatterRequest<K>) {
    const before = (told.get(id) as Told<K> | undefined) ?? null;
    const course = courseOf(kind);
    const decided = course.decide(before?.state ?? null, request, now, utrecht);
    if (!decided.ok) return { kind: 'refused' as const, refusal: decided.refusal as MatterRefusal };
    const events = course.record(before?.state ?? null, request, now, decided.events);
    asked.push(request.command);
    for (const one of events) {
      const known = (told.get(id) as Told<K> | undefined) ?? null;
      const state = course.evolve(known?.state ?? null, one);
      told.set(id, { kind, state, recorded: [...(known?.recorded ?? []), one] });
    }
    return { kind: 'done' as const, seq: told.get(id)?.state.seq ?? 0, repeated: false };
  }

  const matters = {
    execute: async (kind: OwnedKind, id: string, request: MatterRequest<OwnedKind>) =>
      carryOut(kind, id, request),
    start: async (kind: OwnedKind, id: string, request: MatterRequest<OwnedKind>) =>
      carryOut(kind, id, request),
  } as unknown as Matters;

  const app = createApp(
    testServices({
      now: () => Date.parse(now),
      records: records as Records,
      matters,
      runAs,
      people: { findBySubject: async (subject) => viewerOf(subject as Anybody) },
    }),
  );
  const { origin, stop } = await listening(app);
  return {
    origin,
    stop,
    asked,
    texts,
    /** Keeps a text as if somebody had typed it before. */
    keep: (id: string, content: string) => texts.set(id, { content, handover: null, matter: '' }),
    bottleneck: (id: string) => told.get(id) as Told<'bottleneck'> | undefined,
    fault: (id: string) => told.get(id) as Told<'fault'> | undefined,
    case: (id: string) => told.get(id) as Told<'case'> | undefined,
    at: (moment: Moment) => (now = moment),
    as: async (player: Anybody) => {
      const browser = visitor(origin);
      await browser.signIn(player);
      return {
        get: (path: string) => browser.get(path),
        post: (path: string, fields: [string, string][]) => browser.post(path, fields),
        /** The hidden fields of a form as it is drawn now: a page that stays open. */
        hiddenIn: async (page: string, path: string) => hiddenFields((await browser.get(page)).text, path),
        /** Fills in the form on `page` that leads to `path`, and sends it. */
        send: async (page: string, path: string, fields: [string, string][]) => {
          const { text } = await browser.get(page);
          return browser.post(path, [...hiddenFields(text, path), ...fields]);
        },
      };
    },
  };
}
