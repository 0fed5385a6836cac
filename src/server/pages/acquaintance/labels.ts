import type { Words } from '../../../words';

/** The fields of the three forms; each name stands for itself, so that one summary can lead to all. */
export const labelsOf = ({ acquaintance: text }: Words): Record<string, string> => ({
  day: text.day,
  time: text.time,
  place: text.place,
  note: text.placeNote,
  askedBy: text.askedBy,
  changeReason: text.changeReason,
  heldDay: text.heldDay,
  heldNote: text.heldNote,
  notHeldReason: text.notHeldReason,
  notHeldNote: text.notHeldNote,
});
