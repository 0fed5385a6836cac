import type { AccessLine } from '../../../db/accessLog';
import type { Words } from '../../../words';
import { deedText } from '../../access/deedText';
import { roleName } from '../../access/lookList';

/** Lines of the access log as rows of a spreadsheet, with their headings; moments in UTC. */
export const exportRows = (lines: readonly AccessLine[], words: Words): string[][] => {
  const text = words.accessLog;
  return [
    [
      ...[`${text.when} (UTC)`, text.labels.soort, text.who, text.role, text.organisation, text.onBehalfOf],
      ...[text.what, text.handover, text.client, text.page, text.source, text.request, text.line],
    ],
    ...lines.map((line) => [
      ...[line.at, text.kinds[line.kind], line.personName ?? '', roleName(line.role, words)],
      ...[line.organisationName ?? '', line.onBehalfOfName ?? '', deedText(line, words)],
      ...[line.reference ?? '', line.client ?? '', line.recordId ?? '', line.source ?? ''],
      ...[line.correlation ?? '', line.id],
    ]),
  ];
};
