import { z } from 'zod';
import { checkInPlaces } from '../domain/handover/commands';
import { sides } from '../domain/handover/state';
import { pointKeys } from '../domain/template';
import { choice, day, optionalDay, optionalText, parseForm, requiredText } from './form';

/** The week of the check-in travels along in the form. */
const week = z.coerce.number().int();

const done = z.object({ week, doneDay: day, place: choice(checkInPlaces), note: optionalText() });
const missed = z.object({ week, missedReason: requiredText(), newDay: optionalDay });
const moved = z.object({ week, movedDay: day, movedReason: requiredText() });
const assigned = z.object({ week, side: choice(sides) });
const kept = z.object({ point: choice(pointKeys), agreement: requiredText(200) });

type Body = Record<string, unknown>;

export const parseCheckInDone = (body: Body) => parseForm(done, body);
export const parseCheckInMissed = (body: Body) => parseForm(missed, body);
export const parseCheckInMoved = (body: Body) => parseForm(moved, body);
export const parseCheckInAssigned = (body: Body) => parseForm(assigned, body);
export const parseAgreementKept = (body: Body) => parseForm(kept, body);
