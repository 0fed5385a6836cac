import type { Router } from 'express';
import type { Services } from '../services';
import { handoverRoutes } from './handover/routes';
import { handoversRoutes } from './handovers/routes';
import { informationRoutes } from './information/routes';
import { keptFormRoutes } from './keptForm/routes';
import { sessionsRoutes } from './sessions/routes';
import { noticeSettingsRoutes } from './noticeSettings/routes';
import { pointRoutes } from './point/routes';
import { signingRoutes } from './signing/routes';
import { acquaintanceRoutes } from './acquaintance/routes';
import { transferRoutes } from './transfer/routes';
import { pauseRoutes } from './pause/routes';
import { newHandoverRoutes } from './newHandover/routes';
import { basisRoutes } from './basis/routes';
import { movingDayRoutes } from './movingDay/routes';
import { submitRoutes } from './submit/routes';
import { assessRoutes } from './assess/routes';
import { documentRoutes } from './document/routes';
import { processingRoutes } from './processing/routes';
import { workRoutes } from './work/routes';
import { withdrawRoutes } from './withdraw/routes';
import { stallRoutes } from './stall/routes';
import { reachingOutRoutes } from './reachingOut/routes';
import { deadlineRoutes } from './deadline/routes';
import { aftercareRoutes } from './aftercare/routes';
import { satisfactionRoutes } from './satisfaction/routes';
import { closingRoutes } from './closing/routes';
import { safetyNetRoutes } from './safetyNet/routes';
import { contactsRoutes } from './contacts/routes';
import { neighbourhoodRoutes } from './neighbourhood/routes';
import { administrationRoutes } from './administration/routes';
import { privacyRoutes } from './privacy/routes';
import { accessLogRoutes } from './accessLog/routes';
import { whoLookedRoutes } from './whoLooked/routes';
import { sharingRoutes } from './sharing/routes';
import { consentRoutes } from './consent/routes';
import { researchRoutes } from './research/routes';
import { exportsRoutes } from './exports/routes';
import { sameClientRoutes } from './sameClient/routes';
import { lookAlongRoutes } from './lookAlong/routes';
import { clientAccessRoutes } from './client/accessRoutes';
import { conferencesRoutes } from './conferences/routes';
import { ownPageRoutes } from './client/routes';
import { meetingRoutes } from './meeting/routes';
import { bottleneckRoutes } from './bottlenecks/routes';
import { bottlenecksRoutes } from './bottlenecks/list/routes';
import { faultRoutes } from './faults/routes';
import { boardRoutes } from './board/routes';
import { steeringRoutes } from './steering/routes';
import { reportRoutes } from './report/routes';
import { breakthroughRoutes } from './breakthrough/routes';

type Routes = (services: Services) => Router;

/** Pages for everybody. */
export const publicPages: Routes[] = [informationRoutes];

/** Pages behind sign-in. */
export const staffPages: Routes[] = [
  keptFormRoutes,
  sessionsRoutes,
  // A client has a page of their own; for a client nothing below this exists.
  ownPageRoutes,
  workRoutes,
  noticeSettingsRoutes,
  handoversRoutes,
  newHandoverRoutes,
  processingRoutes,
  handoverRoutes,
  documentRoutes,
  assessRoutes,
  submitRoutes,
  movingDayRoutes,
  basisRoutes,
  pauseRoutes,
  transferRoutes,
  acquaintanceRoutes,
  signingRoutes,
  pointRoutes,
  withdrawRoutes,
  stallRoutes,
  reachingOutRoutes,
  deadlineRoutes,
  aftercareRoutes,
  satisfactionRoutes,
  closingRoutes,
  safetyNetRoutes,
  contactsRoutes,
  neighbourhoodRoutes,
  administrationRoutes,
  privacyRoutes,
  accessLogRoutes,
  whoLookedRoutes,
  sharingRoutes,
  consentRoutes,
  researchRoutes,
  exportsRoutes,
  sameClientRoutes,
  lookAlongRoutes,
  clientAccessRoutes,
  bottlenecksRoutes,
  faultRoutes,
  bottleneckRoutes,
  breakthroughRoutes,
  conferencesRoutes,
  meetingRoutes,
  boardRoutes,
  steeringRoutes,
  reportRoutes,
];
