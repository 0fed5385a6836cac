import { updatePoint, type Evolvers } from './changes';

/** The document: points, sign-offs, questions. */
export const document = {
  movingDayChanged: (state, event) => ({ ...state, plannedMovingDay: event.day }),
  pointEdited: (state, event) =>
    updatePoint(state, event.point, {
      version: event.version,
      status: event.status,
      agreements: event.agreements,
    }),
  signOffLapsed: (state, event) => {
    const { [event.party]: _lapsed, ...signOffs } = state.points[event.point].signOffs;
    return updatePoint(state, event.point, { signOffs });
  },
  pointSigned: (state, event, { at, person }) => {
    const { party, version, outcome, text, until } = event;
    const signOff = { party, version, outcome, by: person ?? '', at, text, until };
    return updatePoint(state, event.point, {
      signOffs: { ...state.points[event.point].signOffs, [party]: signOff },
    });
  },
  pointAskedBack: (state, event, { at }) =>
    updatePoint(state, event.point, {
      question: { id: event.question, askedAt: at, askedBy: event.side, text: event.text },
    }),
  questionAnswered: (state, event) => updatePoint(state, event.point, { question: null }),
  agreementKept: (state, event) =>
    updatePoint(state, event.point, {
      kept: [...state.points[event.point].kept, event.agreement],
    }),
} satisfies Partial<Evolvers>;
