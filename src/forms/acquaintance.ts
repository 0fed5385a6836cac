import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { notHeldReasons, type NotHeldReason } from '../domain/handover/commands';
import { meetingPlaces, parties, type MeetingPlace, type Party } from '../domain/handover/state';
import { choice, dayFrom, day, optionalText, parseForm, requiredText, time, type Parsed } from './form';

type Body = Readonly<Record<string, unknown>>;

export interface PlanForm {
  day: Day;
  time: string;
  place: MeetingPlace;
  note: string | null;
  /** Who asked for this day and why; null where nothing was agreed before and the day is within the norm. */
  change: { askedBy: Party; reason: string } | null;
}

interface About {
  today: Day;
  /** The last day within the norm; null: nothing was submitted. */
  norm: Day | null;
  /** A meeting is planned already: this is a move. */
  isMove: boolean;
}

const common = (today: Day) => ({
  day: dayFrom(today),
  time,
  place: choice(meetingPlaces),
  note: optionalText(),
});

const change = { askedBy: choice(parties), changeReason: requiredText() };

/** Is a reason asked? For a move, and for a day after the norm. */
export const asksReason = ({ isMove, norm }: About, chosen: Day | undefined): boolean =>
  isMove || (norm !== null && chosen !== undefined && chosen > norm);

export function parsePlan(body: Body, about: About): Parsed<PlanForm> {
  const chosen = parseForm(z.object({ day }), body);
  if (!asksReason(about, chosen.ok ? chosen.value.day : undefined)) {
    const plain = parseForm(z.object(common(about.today)), body);
    return plain.ok ? { ok: true, value: { ...plain.value, change: null } } : plain;
  }
  const parsed = parseForm(z.object({ ...common(about.today), ...change }), body);
  if (!parsed.ok) return parsed;
  const { askedBy, changeReason, ...plan } = parsed.value;
  return { ok: true, value: { ...plan, change: { askedBy, reason: changeReason } } };
}

export const parseHeld = (body: Body): Parsed<{ heldDay: Day; heldNote: string | null }> =>
  parseForm(z.object({ heldDay: day, heldNote: optionalText() }), body);

/** "Something else" asks what. */
export const parseNotHeld = (
  body: Body,
): Parsed<{ notHeldReason: NotHeldReason; notHeldNote: string | null }> =>
  parseForm(
    z.object({
      notHeldReason: choice(notHeldReasons),
      notHeldNote: body['notHeldReason'] === 'other' ? requiredText() : optionalText(),
    }),
    body,
  );
