import type { Records } from '../../../src/db';
import type { Draft } from '../../../src/db/drafts';
import type { PointContent } from '../../../src/domain/template';
import type { Story } from '../../support/story';

/** Versions and drafts of points, in memory; a version's hash is its place in the row. */
export function pointRecords(story: Story) {
  const versions = new Map<string, PointContent>();
  const drafts = new Map<string, Draft>();
  const records: Partial<Records> = {
    selectedTimeline: async (_handover, { types, point }) =>
      story
        .recorded()
        .filter(({ event }) => types.includes(event.type))
        .filter(({ event }) => point === undefined || ('point' in event && event.point === point))
        .map(({ seq, at, event, person }) => ({
          ...{ seq, at, event, person },
          personName: person,
          organisationName: null,
        })),
    pointVersions: async () =>
      [...versions].map(([hash, content]) => ({
        ...{ hash, content },
        author: null,
        authorName: null,
        createdAt: story.now(),
      })),
    savePointVersion: async ({ content }) => {
      const hash = `saved-${versions.size + 1}`;
      versions.set(hash, content);
      return hash;
    },
    draftedPoints: async () => [],
    readDraft: async ({ person, point }) => drafts.get(`${person}:${point}`) ?? null,
    keepDraft: async ({ person, point }, draft) => {
      drafts.set(`${person}:${point}`, { ...draft, updatedAt: story.now() });
      return story.now();
    },
    forgetDraft: async ({ person, point }) => void drafts.delete(`${person}:${point}`),
  };
  return { records, versions, drafts };
}
