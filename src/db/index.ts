import type { Pool } from 'pg';
import type { Vault } from '../vault';
import * as accessLog from './accessLog';
import * as accessRequests from './accessRequests';
import * as board from './board';
import * as clientAccounts from './clientAccounts';
import * as clientExport from './clientExport';
import * as clients from './clients';
import * as directory from './directory';
import * as directoryChanges from './directoryChanges';
import * as exported from './exports';
import { researchParts } from './exports/research';
import * as drafts from './drafts';
import * as handoverList from './handoverList';
import * as handovers from './handovers';
import * as legalHolds from './legalHolds';
import { matterQueries, sealedMatterQueries, type MatterRecords } from './matters';
import * as notices from './notices';
import * as noticeSettings from './noticeSettings';
import * as people from './people';
import * as peopleChanges from './peopleChanges';
import * as peopleList from './peopleList';
import * as points from './points';
import * as record from './records';
import * as policies from './policies';
import * as references from './references';
import { reportQueries } from './report';
import * as retention from './retention';
import * as roles from './roles';
import * as surroundings from './surroundings';
import * as texts from './texts';
import * as timeline from './timeline';
import * as summaries from './weekly/summaries';
import * as workList from './workList';

const queries = {
  recordAccess: accessLog.recordAccess,
  accessLines: accessLog.accessLines,
  countAccessLines: accessLog.countAccessLines,
  whoLooked: accessLog.whoLooked,
  askToLookAlong: accessRequests.askToLookAlong,
  ownAccessRequests: accessRequests.ownAccessRequests,
  boardCounts: board.boardCounts,
  boardList: board.boardList,
  clientAccounts: clientAccounts.clientAccounts,
  giveClientAccess: clientAccounts.giveClientAccess,
  endClientAccess: clientAccounts.endClientAccess,
  handoverOfClient: clientAccounts.handoverOfClient,
  isClientOf: clients.isClientOf,
  contactAssignments: directory.contactAssignments,
  currentAbsences: directory.currentAbsences,
  closingDaysFrom: directory.closingDaysFrom,
  neighbourhoods: directory.neighbourhoods,
  organisations: directory.organisations,
  regions: directory.regions,
  setContacts: directoryChanges.setContacts,
  setProgrammeManager: directoryChanges.setProgrammeManager,
  saveAbsence: directoryChanges.saveAbsence,
  removeAbsence: directoryChanges.removeAbsence,
  addClosingDay: directoryChanges.addClosingDay,
  removeClosingDay: directoryChanges.removeClosingDay,
  forgetDraft: drafts.forgetDraft,
  draftedPoints: drafts.draftedPoints,
  exportList: exported.exportList,
  exportById: exported.exportById,
  askExport: exported.askExport,
  approveExport: exported.approveExport,
  handoverParts: exported.handoverParts,
  exportSeparator: exported.exportSeparator,
  setExportSeparator: exported.setExportSeparator,
  legalHolds: legalHolds.legalHolds,
  handoverWithReference: legalHolds.handoverWithReference,
  placeHold: legalHolds.placeHold,
  liftHold: legalHolds.liftHold,
  retentionTerms: retention.retentionTerms,
  setRetentionYears: retention.setRetentionYears,
  handoversKeptUntil: retention.handoversKeptUntil,
  erasedOn: retention.erasedOn,
  failedNotices: notices.failedNotices,
  failedMatterNotices: notices.failedMatterNotices,
  failedSummaries: summaries.failedSummaries,
  switchedOff: noticeSettings.switchedOff,
  setSwitchedOff: noticeSettings.setSwitchedOff,
  handledCommand: record.handledCommand,
  findBySubject: people.findBySubject,
  contactCards: people.contactCards,
  colleagues: people.colleagues,
  peopleWithRole: people.peopleWithRole,
  peopleList: peopleList.peopleList,
  personById: peopleList.personById,
  subjectTaken: peopleList.subjectTaken,
  rolesOfPeople: roles.rolesOfPeople,
  othersHold: roles.othersHold,
  seatsOfPerson: roles.seatsOfPerson,
  involvedIn: roles.involvedIn,
  writePerson: peopleChanges.writePerson,
  giveRole: peopleChanges.giveRole,
  endRole: peopleChanges.endRole,
  currentVersions: policies.currentVersions,
  policyByVersion: policies.policyByVersion,
  templateByVersion: policies.templateByVersion,
  referenceFor: references.referenceFor,
  surroundingsOf: surroundings.surroundingsOf,
  surroundingsOfHandover: surroundings.surroundingsOfHandover,
  timeline: timeline.timeline,
  selectedTimeline: timeline.selectedTimeline,
  markNewsSeen: workList.markNewsSeen,
  ...reportQueries,
  ...matterQueries,
} as const;

/** Queries that seal or open something, and are given the vault for that. */
const sealedQueries = {
  keepRequestReason: accessRequests.keepRequestReason,
  readClientExport: clientExport.readClientExport,
  researchParts,
  rounding: (_db: Pool, vault: Vault) => vault.hashes.rounding,
  findSameClients: clients.findSameClients,
  createClient: clients.createClient,
  readDraft: drafts.readDraft,
  keepDraft: drafts.keepDraft,
  handoverList: handoverList.handoverList,
  handoverById: handovers.handoverById,
  savePointVersion: points.savePointVersion,
  pointVersions: points.pointVersions,
  pointsByVersion: points.pointsByVersion,
  saveText: texts.saveText,
  textsById: texts.textsById,
  workList: workList.workList,
  news: workList.news,
  ...sealedMatterQueries,
} as const;

type Queries = typeof queries;
type SealedQueries = typeof sealedQueries;

/** What the pages may ask of the record: every query family, with the pool and the vault already given. */
export type Records = {
  [Name in Exclude<keyof Queries, keyof MatterRecords>]: Queries[Name] extends (
    pool: never,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
} & {
  [Name in Exclude<keyof SealedQueries, keyof MatterRecords>]: SealedQueries[Name] extends (
    pool: never,
    vault: never,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
} & MatterRecords;

type Query = (...given: unknown[]) => unknown;

export function createRecords(pool: Pool, vault: Vault): Records {
  const bind = (family: object, ...first: unknown[]) =>
    Object.entries(family).map(([name, query]) => [
      name,
      (...rest: unknown[]) => (query as Query)(...first, ...rest),
    ]);
  return Object.fromEntries([...bind(queries, pool), ...bind(sealedQueries, pool, vault)]) as Records;
}
