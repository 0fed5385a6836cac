import { z } from 'zod';
import { noticeGroups, type NoticeGroup } from '../domain/notices';
import { parseForm, several } from './form';

const isGroup = (value: string): value is NoticeGroup => (noticeGroups as readonly string[]).includes(value);

/** The groups that are wanted by mail; none at all is a choice too. */
export const parseNoticeSettings = (body: Record<string, unknown>) =>
  parseForm(
    z.object({
      wanted: several.refine((groups) => groups.every(isGroup), JSON.stringify({ code: 'notAChoice' })),
    }),
    body,
  );

/** What is switched off after this choice: what was not shown stays as it was. */
export const switchedOffAfter = (
  before: readonly NoticeGroup[],
  shown: readonly NoticeGroup[],
  wanted: readonly string[],
): NoticeGroup[] =>
  noticeGroups.filter((group) => (shown.includes(group) ? !wanted.includes(group) : before.includes(group)));
