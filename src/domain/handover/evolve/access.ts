import type { AccessGrant } from '../access';
import type { HandoverState } from '../state';
import type { Circumstance, Evolvers } from './changes';

const withGrant = (state: HandoverState, id: string, change: Partial<AccessGrant>): HandoverState => ({
  ...state,
  access: state.access.map((grant) => (grant.id === id ? { ...grant, ...change } : grant)),
});

const newGrant = ({ at, person, organisation }: Circumstance) => ({
  person: person ?? '',
  organisation: organisation ?? '',
  askedAt: at,
  ended: null,
});

/** Temporary access; it is over by itself after its last day, so no event says that. */
export const access = {
  accessAsked: (state, { request, text, until }, circumstance) => ({
    ...state,
    access: [
      ...state.access,
      {
        id: request,
        kind: 'asked',
        text,
        askedUntil: until,
        answer: null,
        ...newGrant(circumstance),
      },
    ],
  }),
  accessGranted: (state, { request, until }, { at, person }) =>
    withGrant(state, request, { answer: { kind: 'granted', by: person, at, until } }),
  accessRefused: (state, { request, text }, { at, person }) =>
    withGrant(state, request, { answer: { kind: 'refused', by: person, at, text } }),
  accessEnded: (state, { request }, { at, person }) =>
    withGrant(state, request, { ended: { by: person, at } }),
  emergencyAccessTaken: (state, { request, text, until }, circumstance) => ({
    ...state,
    access: [
      ...state.access,
      {
        id: request,
        kind: 'emergency',
        text,
        askedUntil: until,
        answer: { kind: 'granted', by: null, at: circumstance.at, until },
        ...newGrant(circumstance),
      },
    ],
  }),
} satisfies Partial<Evolvers>;
