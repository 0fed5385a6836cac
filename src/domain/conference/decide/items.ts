import { allow, refuse, refusalOf, type Decide } from './context';

/** Anything for the next meeting, also when none is planned yet: it waits. */
export const addItem: Decide<'addItem'> = ({ item, handover, text }, { state }) => {
  const isKnown = state.added.some(
    (added) => added.id === item || (handover !== null && added.handover === handover.id),
  );
  return (
    refusalOf(
      [isKnown, 'alreadyOnAgenda'],
      [handover !== null && state.cluster !== null && handover.cluster !== state.cluster, 'otherCluster'],
      [handover !== null && !handover.shared, 'notShared'],
    ) ?? allow({ type: 'itemAdded', item, handover: handover?.id ?? null, text })
  );
};

export const removeItem: Decide<'removeItem'> = ({ item }, { state }) => {
  if (!state.added.some(({ id }) => id === item)) return refuse('unknownItem');
  return refusalOf([Boolean(state.next?.written), 'meetingOpen']) ?? allow({ type: 'itemRemoved', item });
};
