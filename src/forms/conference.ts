import { z } from 'zod';
import { isDay, type ClockTime, type Day } from '../domain/calendar/day';
import { isPublicHoliday, isWorkingDay, type Calendar } from '../domain/calendar/workingDays';
import {
  notHeldReasons,
  replyAnswers,
  type NotHeldReason,
  type ReplyAnswer,
} from '../domain/conference/state';
import {
  choice,
  dayFrom,
  limits,
  optionalText,
  parseForm,
  requiredText,
  several,
  time,
  type FieldProblem,
  type Parsed,
} from './form';

type Body = Readonly<Record<string, unknown>>;

/** What a day is checked against before the rules are asked. */
export interface Days {
  today: Day;
  calendar: Calendar;
}

const says = (problem: FieldProblem) => ({ error: JSON.stringify(problem) });

const workingDay = ({ today, calendar }: Days) =>
  dayFrom(today)
    .refine((day) => !isDay(day) || !isPublicHoliday(day, calendar), says({ code: 'publicHoliday' }))
    .refine((day) => !isDay(day) || isWorkingDay(day, calendar), says({ code: 'notAWorkingDay' }));

/** A number of the meeting as its form carries it; anything else names no meeting. */
const numbered = z.coerce.number().int().min(0).catch(0);

export interface WhenForm {
  day: Day;
  time: ClockTime;
  place: string | null;
}

const when = (days: Days) => ({ day: workingDay(days), time, place: optionalText(limits.line) });

export const parsePlan = (body: Body, days: Days): Parsed<WhenForm> => parseForm(z.object(when(days)), body);

export const parseMove = (body: Body, days: Days): Parsed<WhenForm & { meeting: number; text: string }> =>
  parseForm(z.object({ ...when(days), text: requiredText(), meeting: numbered }), body);

export interface LeaveOutForm {
  meeting: number;
  reason: NotHeldReason;
  text: string | null;
}

/** "Something else" asks what. */
export const parseLeaveOut = (body: Body): Parsed<LeaveOutForm> =>
  parseForm(
    z.object({
      reason: choice(notHeldReasons),
      text: body['reason'] === 'other' ? requiredText() : optionalText(),
      meeting: numbered,
    }),
    body,
  );

export interface ReplyForm {
  meeting: number;
  sequence: number;
  answer: ReplyAnswer;
}

/** The names are those of the link in the mail. */
export function parseReply(body: Body): Parsed<ReplyForm> {
  const parsed = parseForm(
    z.object({ antwoord: choice(replyAnswers), bijeenkomst: numbered, uitnodiging: numbered }),
    body,
  );
  if (!parsed.ok) return parsed;
  const { antwoord: answer, bijeenkomst: meeting, uitnodiging: sequence } = parsed.value;
  return { ok: true, value: { answer, meeting, sequence } };
}

/** What a link of a mail asks, as far as it can be read. */
export const readReply = (
  query: unknown,
): { meeting: number; sequence: number; answer: ReplyAnswer | null } => {
  const read = z
    .object({
      bijeenkomst: numbered,
      uitnodiging: numbered,
      antwoord: z.enum(replyAnswers).nullable().catch(null),
    })
    .catch({ bijeenkomst: 0, uitnodiging: 0, antwoord: null })
    .parse(query);
  return { meeting: read.bijeenkomst, sequence: read.uitnodiging, answer: read.antwoord };
};

export interface AddForm {
  /** Null: about something else than a handover. */
  handover: string | null;
  text: string;
}

/** "No handover" is a choice of its own, so that nobody forgets the question. */
export const noHandover = 'none';

export function parseAdd(body: Body, handovers: readonly string[]): Parsed<AddForm> {
  const parsed = parseForm(
    z.object({ handover: choice([noHandover, ...handovers]), text: requiredText() }),
    body,
  );
  if (!parsed.ok) return parsed;
  const { handover, text } = parsed.value;
  return { ok: true, value: { handover: handover === noHandover ? null : handover, text } };
}

export const parseRemove = (body: Body): Parsed<{ item: string }> =>
  parseForm(z.object({ item: requiredText(limits.line) }), body);

export interface RhythmForm {
  intervalWeeks: number;
  weekday: number;
  time: ClockTime;
  minutes: number;
  from: Day;
  place: string | null;
  chair: string;
  extra: string[];
}

const wholeBetween = (from: number, to: number, problem: FieldProblem) =>
  requiredText(limits.line)
    .refine((text) => text === '' || (/^\d{1,4}$/.test(text) && from <= +text && +text <= to), says(problem))
    .transform(Number);

export const weekdays = ['1', '2', '3', '4', '5'] as const;

interface AboutRhythm {
  today: Day;
  /** The first day of the rhythm of now, which may have passed. */
  from: Day | null;
}

/** Who may take the chair or be invited is for the rules to say: they name who left. */
export const parseRhythm = (body: Body, { today, from }: AboutRhythm): Parsed<RhythmForm> =>
  parseForm(
    z.object({
      intervalWeeks: wholeBetween(1, 26, { code: 'notWeeks' }),
      weekday: choice(weekdays).transform(Number),
      time,
      minutes: wholeBetween(15, 480, { code: 'notMinutes' }),
      from: dayFrom(from !== null && from < today ? from : today).refine(
        (day) => day >= today || day === from,
        says({ code: 'inThePast' }),
      ),
      place: optionalText(limits.line),
      chair: z
        .preprocess((value) => (typeof value === 'string' ? value : ''), z.string())
        .refine((person) => person !== '', says({ code: 'chairMissing' })),
      extra: several,
    }),
    body,
  );
