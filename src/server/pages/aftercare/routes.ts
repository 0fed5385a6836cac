import { Router } from 'express';
import {
  parseAgreementKept,
  parseCheckInAssigned,
  parseCheckInDone,
  parseCheckInMissed,
  parseCheckInMoved,
} from '../../../forms/aftercare';
import { parseWatTelt } from '../../../forms/watTelt';
import { openFullFile, openProcess, type HandoverFile } from '../../handover/file';
import { historyOf } from '../../handover/history';
import { handoverPage, taskForm, type TaskForm } from '../../handover/task';
import type { Services } from '../../services';
import { checkInPage } from './checkInPage';
import { aftercarePage } from './page';
import { watTeltPage } from './watTeltPage';
import { hasFallen, recordedScores } from './watTeltSection';

/** The check-ins, Wat Telt and the agreements of the aftercare. */
export const aftercareRoutes = (services: Services): Router => {
  const router = Router();
  const page = aftercarePage(services);
  const scoresBefore = async (file: HandoverFile) =>
    recordedScores(file, await historyOf(services, file, ['watTeltRecorded']));
  handoverPage(router, services, 'nazorg', page, openProcess);
  handoverPage(router, services, 'nazorg/contactmoment', checkInPage, openFullFile);
  handoverPage(router, services, 'nazorg/wat-telt', watTeltPage, openFullFile);

  const onCheckIn = <Value>(task: Omit<TaskForm<Value>, 'open'>) =>
    taskForm(router, services, { ...task, open: openFullFile }, checkInPage);

  onCheckIn({
    path: 'nazorg/contactmoment/gedaan',
    command: 'recordCheckIn',
    parse: parseCheckInDone,
    toCommand: async ({ week, doneDay, place, note }, keep) => ({
      type: 'recordCheckIn',
      week,
      day: doneDay,
      place,
      text: await keep('recordCheckIn', note),
    }),
  });
  onCheckIn({
    path: 'nazorg/contactmoment/gemist',
    command: 'missCheckIn',
    parse: parseCheckInMissed,
    toCommand: async ({ week, missedReason, newDay }, keep) => ({
      type: 'missCheckIn',
      week,
      newDay,
      text: (await keep('missCheckIn', missedReason)) ?? '',
    }),
  });
  onCheckIn({
    path: 'nazorg/contactmoment/verplaatst',
    command: 'moveCheckIn',
    parse: parseCheckInMoved,
    toCommand: async ({ week, movedDay, movedReason }, keep) => ({
      type: 'moveCheckIn',
      week,
      day: movedDay,
      text: (await keep('moveCheckIn', movedReason)) ?? '',
    }),
  });
  onCheckIn({
    path: 'nazorg/contactmoment/uitvoerder',
    command: 'assignCheckIn',
    parse: parseCheckInAssigned,
    toCommand: ({ week, side }) => ({ type: 'assignCheckIn', week, side }),
  });
  taskForm(
    router,
    services,
    {
      path: 'nazorg/wat-telt',
      command: 'recordWatTelt',
      open: openFullFile,
      parse: parseWatTelt,
      toCommand: async ({ moment, day, scores }, keep, file) => ({
        type: 'recordWatTelt',
        moment,
        day,
        scores: (await keep('watTelt', JSON.stringify(scores))) ?? '',
        ...(moment === 'end' ? { fell: hasFallen(await scoresBefore(file), scores) } : {}),
      }),
    },
    watTeltPage,
  );
  taskForm(
    router,
    services,
    {
      path: 'nazorg/afspraak',
      command: 'keepAgreement',
      open: openFullFile,
      parse: parseAgreementKept,
      toCommand: ({ point, agreement }) => ({ type: 'keepAgreement', point, agreement }),
    },
    page,
  );
  return router;
};
