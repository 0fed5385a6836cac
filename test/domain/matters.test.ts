import {
  conferenceIdOf,
  courseOf,
  matterKinds,
  matterRefusalCodes,
  regionOfTable,
  tableIdOf,
  type MatterKind,
  type MatterStates,
} from '../../src/domain/matters';
import { utrecht } from '../../src/domain/region/utrecht';
import { changed, promised, raised } from './bottleneck/stories';
import { broughtIn, decided } from './breakthrough/stories';
import { held, invited, planned, started, until, withAction } from './conference/support';

const states: { [K in MatterKind]: readonly MatterStates[K][] } = {
  conference: [started(), planned(), invited(), withAction(), held(withAction())].map(({ state }) => state),
  bottleneck: [
    raised().state(),
    raised({ owner: null }).state(),
    raised().by('senderContact', { type: 'resolve', outcome: 'solved', text: 'text-1' }).state(),
  ],
  fault: [promised().state(), changed().state()],
  case: [broughtIn().state(), decided().state()],
};

const each = matterKinds.flatMap((kind) =>
  states[kind].map((state, at): [string, MatterKind, MatterStates[MatterKind]] => [
    `${kind} ${at}`,
    kind,
    state,
  ]),
);

describe('Every matter answers the same questions', () => {
  it.each(each)(
    '%s: whoever is asked for something, or to whom it climbs, belongs to it',
    (_name, kind, state) => {
      const course = courseOf<MatterKind>(kind);
      const people = course.people(state, utrecht);
      for (const { owner, escalatesTo, manager } of course.expectations(state, utrecht)) {
        expect(people).toContain(owner);
        expect(people).toContain(escalatesTo);
        if (manager !== null) expect(people).toContain(manager);
      }
      expect(people).toContain('programmeManager');
      expect(new Set(people).size).toBe(people.length);
    },
  );

  it.each(each)(
    '%s: is over when nothing is expected any more, and time brings nothing about',
    (_name, kind, state) => {
      const course = courseOf<MatterKind>(kind);
      if (!course.hasEnded(state)) return expect(course.nextDue(state, utrecht)).not.toBeNull();
      expect(course.expectations(state, utrecht)).toEqual([]);
      expect(course.nextDue(state, utrecht)).toBeNull();
    },
  );
});

describe('What lists show', () => {
  it('is the same for each kind: what it is about, how it stands, whose it is, and by when', () => {
    const shown = <K extends MatterKind>(kind: K, state: MatterStates[K]) =>
      courseOf(kind).summary(state, utrecht);
    expect(shown('conference', invited().state)).toEqual({
      topic: 'conference',
      status: 'planned',
      owner: 'senderContact',
      dueDay: '2026-02-03',
    });
    expect(shown('conference', started().state)).toMatchObject({ status: 'none', owner: null, dueDay: null });
    expect(shown('bottleneck', raised().state())).toMatchObject({ topic: 'income', status: 'open' });
    expect(shown('fault', changed().state())).toMatchObject({ topic: 'income', status: 'changed' });
    expect(shown('case', decided().state())).toMatchObject({ status: 'decided', owner: 'senderContact' });
  });
});

describe('A notice of a matter', () => {
  it('about what is due is the same kind, whatever it is about', () => {
    const told = new Set<string>();
    const { evolve, notices } = courseOf('conference');
    let state: MatterStates['conference'] | null = null;
    for (const one of until(held(withAction()), '2026-03-10').recorded) {
      const after: MatterStates['conference'] = evolve(state, one);
      for (const { kind } of notices(state, one, after, utrecht)) told.add(kind);
      state = after;
    }
    expect([...told]).toEqual(expect.arrayContaining(['conferenceInvitation', 'expectationDue']));
    expect(told).not.toContain('conferenceExpectationDue');
  });
});

describe('The names of matters', () => {
  it('say of which cluster or region a conference is', () => {
    expect(conferenceIdOf('cluster-1')).toBe('conference-cluster-1');
    expect(regionOfTable(tableIdOf('utrecht'))).toBe('utrecht');
    expect(regionOfTable(conferenceIdOf('cluster-1'))).toBeNull();
  });

  it('of refusals are there once', () => {
    expect(new Set(matterRefusalCodes).size).toBe(matterRefusalCodes.length);
    expect(matterRefusalCodes).toEqual(expect.arrayContaining(['meetingMoved', 'unknownKind', 'noPromise']));
  });
});
