import { z } from 'zod';
import { withdrawReasons } from '../domain/handover/state';
import { choice, optionalText, parseForm } from './form';

const withdraw = z.object({ reason: choice(withdrawReasons), explanation: optionalText() });

export const parseWithdraw = (body: Record<string, unknown>) => parseForm(withdraw, body);
