import { acquaintance } from './acquaintance';
import { building } from './building';
import { codes } from './codes';
import { common } from './common';
import { done } from './done';
import { errors } from './errors';
import { events } from './events';
import { expectations } from './expectations';
import { form } from './form';
import { formErrors } from './formErrors';
import { handover } from './handover';
import { information } from './information';
import { layout } from './layout';
import { mail } from './mail';
import { matterMail } from './matterMail';
import { matters } from './matters';
import { conference } from './conference';
import { needs, needSolvers } from './needs';
import { overview } from './overview';
import { work } from './work';
import { handoverList } from './handoverList';
import { newHandover } from './newHandover';
import { basis } from './basis';
import { movingDay } from './movingDay';
import { submission } from './submission';
import { document } from './document';
import { dropOut } from './dropOut';
import { satisfaction } from './satisfaction';
import { pause } from './pause';
import { phases } from './phases';
import { point } from './point';
import { points, sharedWith } from './points';
import { refusals } from './refusals';
import { session } from './session';
import { sessions } from './sessions';
import { signing } from './signing';
import { status } from './status';
import { transfer } from './transfer';
import { withdraw } from './withdraw';
import { stall } from './stall';
import { reachingOut } from './reachingOut';
import { deadline } from './deadline';
import { aftercare } from './aftercare';
import { watTelt } from './watTelt';
import { closing } from './closing';
import { safetyNet } from './safetyNet';
import { contacts } from './contacts';
import { neighbourhood } from './neighbourhood';
import { administration } from './administration';
import { accessLog } from './accessLog';
import { whoLooked } from './whoLooked';
import { people } from './people';
import { privacy } from './privacy';
import { sharing } from './sharing';
import { consent } from './consent';
import { research } from './research';
import { exports } from './exports';
import { lookAlong } from './lookAlong';
import { sameClient } from './sameClient';
import { client } from './client';
import { bottleneck } from './bottleneck';
import { board } from './board';
import { steering } from './steering';
import { fault } from './fault';
import { breakthrough } from './breakthrough';
import { meeting } from './meeting';
import { noticeSettings } from './noticeSettings';
import { weeklySummary } from './weeklySummary';
import { report } from './report';

export const nl = {
  common,
  layout,
  form,
  status,
  building,
  errors,
  session,
  sessions,
  information,
  mail,
  matterMail,
  matters,
  conference,
  board,
  steering,
  handover,
  overview,
  work,
  handoverList,
  newHandover,
  basis,
  movingDay,
  submission,
  document,
  pause,
  satisfaction,
  dropOut,
  transfer,
  signing,
  point,
  acquaintance,
  codes,
  done,
  events,
  expectations,
  formErrors,
  needs,
  needSolvers,
  phases,
  points,
  sharedWith,
  refusals,
  withdraw,
  stall,
  reachingOut,
  deadline,
  aftercare,
  watTelt,
  closing,
  safetyNet,
  contacts,
  neighbourhood,
  administration,
  accessLog,
  whoLooked,
  people,
  privacy,
  sharing,
  consent,
  research,
  exports,
  lookAlong,
  sameClient,
  client,
  bottleneck,
  fault,
  breakthrough,
  meeting,
  noticeSettings,
  weeklySummary,
  report,
};
