import { z } from 'zod';
import { day, parseForm, requiredText } from './form';

const extension = z.object({ expectation: requiredText(200), day, explanation: requiredText() });

export const parseExtension = (body: Record<string, unknown>) => parseForm(extension, body);
