import { paths } from '../../paths';

/** Every address of one meeting; the patterns are those of the router. */
export const patterns = {
  meeting: `${paths.conferences}/:id/bijeenkomst/:number`,
  open: `${paths.conferences}/:id/bijeenkomst/:number/openen`,
  attendance: `${paths.conferences}/:id/bijeenkomst/:number/aanwezig`,
  decision: `${paths.conferences}/:id/bijeenkomst/:number/besluit`,
  keptDecision: `${paths.conferences}/:id/bijeenkomst/:number/besluit/bewaren`,
  turn: `${paths.conferences}/:id/bijeenkomst/:number/volgende`,
  actions: `${paths.conferences}/:id/bijeenkomst/:number/acties`,
  close: `${paths.conferences}/:id/bijeenkomst/:number/afronden`,
  notHeld: `${paths.conferences}/:id/bijeenkomst/:number/niet-gehouden`,
  report: `${paths.conferences}/:id/bijeenkomst/:number/verslag`,
  cooperation: `${paths.conferences}/:id/bijeenkomst/:number/samenwerking`,
  standing: `${paths.conferences}/:id/bijeenkomst/:number/stand`,
  action: `${paths.conferences}/:id/acties/:action`,
  actionDone: `${paths.conferences}/:id/acties/:action/gedaan`,
  actionChange: `${paths.conferences}/:id/acties/:action/wijzigen`,
} as const;

type Pattern = keyof typeof patterns;

/** The address of a form or page of this meeting. */
export const addressIn = (
  conference: string,
  meeting: number,
  to: Exclude<Pattern, 'action' | 'actionDone' | 'actionChange'> = 'meeting',
): string => patterns[to].replace(':id', conference).replace(':number', String(meeting));

export const actionAddress = (
  conference: string,
  action: string,
  to: 'action' | 'actionDone' | 'actionChange' = 'action',
): string => patterns[to].replace(':id', conference).replace(':action', action);

/** One item on the screen; without one it is the item that is being discussed. */
export const itemAddress = (conference: string, meeting: number, item: string): string =>
  `${addressIn(conference, meeting)}?punt=${encodeURIComponent(item)}`;
