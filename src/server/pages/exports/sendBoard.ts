import type { Request, Response } from 'express';
import { dayOf } from '../../../domain/calendar/day';
import { workingDaysBetween, workingDaysLeft } from '../../../domain/calendar/workingDays';
import { sheetOf, type CellText } from '../../../export/sheet';
import { readBoardAddress } from '../../../forms/boardFilters';
import type { Words } from '../../../words';
import { lookingFrom } from '../../handover/file';
import { titleOf } from '../../handover/nextSteps';
import { viewerOf } from '../../requestContext';
import type { Services } from '../../services';
import { readBoard, type Board, type BoardRow } from '../board/material';
import { answerFile, cutNote, mostLines } from './answerFile';

/** What stands out about it, in words. */
const marksOf = (row: BoardRow, { board, phases }: Words): string =>
  [
    phases[row.phase].title,
    row.safetyNetOpen ? board.safetyNet : null,
    row.stalledSince === null ? null : board.stalled,
    row.dropOut === null ? null : board.droppedOut,
  ]
    .filter((mark) => mark !== null)
    .join(', ');

const rowOf = (row: BoardRow, { today, calendar }: Board, words: Words): CellText[] => [
  row.reference,
  marksOf(row, words),
  row.clusterName,
  row.neighbourhoodName,
  row.senderName,
  row.waitsFor?.ownerName ?? words.board.nobody,
  row.waitsFor ? titleOf({ kind: row.waitsFor.kind, number: null, points: [] }, words) : words.board.nothing,
  row.waitsFor ? workingDaysLeft(today, row.waitsFor.dueDay, calendar) : null,
  workingDaysBetween(dayOf(row.phaseSince), today, calendar),
  dayOf(row.lastProgress),
];

/** The list of the board as it was chosen, for who steers: process facts and references. */
export const sendBoard = (services: Services, req: Request, res: Response): Promise<void> =>
  answerFile(services, req, res, async (making) => {
    const { words, now, asOf } = making;
    const { board: text } = words;
    const asked = { ...readBoardAddress(req.query), pagina: 1 };
    const board = await readBoard(services, lookingFrom(viewerOf(res), services), asked, mostLines);
    const sheet = sheetOf(
      {
        title: text.title,
        definition: text.lead,
        columns: [
          ...[text.reference, text.state, text.cluster, text.neighbourhood, text.sender],
          ...[text.owner, text.waitsFor, text.daysLeft, text.daysInPhase, text.lastProgress],
        ],
        rows: board.rows.map((row) => rowOf(row, board, words)),
      },
      [asOf, ...cutNote(board.total, making)],
    );
    return { sheets: [sheet], name: `${words.exports.file.board}-${dayOf(now)}`, record: 'regie' };
  });
