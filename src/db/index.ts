import type { Pool } from 'pg';
import * as accessLog from './accessLog';
import * as clients from './clients';
import * as directory from './directory';
import * as directoryChanges from './directoryChanges';
import * as drafts from './drafts';
import * as handoverList from './handoverList';
import * as handovers from './handovers';
import * as notices from './notices';
import * as people from './people';
import * as peopleChanges from './peopleChanges';
import * as peopleList from './peopleList';
import * as points from './points';
import * as record from './records';
import * as policies from './policies';
import * as references from './references';
import * as roles from './roles';
import * as surroundings from './surroundings';
import * as texts from './texts';
import * as timeline from './timeline';
import * as workList from './workList';

const queries = {
  recordAccess: accessLog.recordAccess,
  accessLines: accessLog.accessLines,
  countAccessLines: accessLog.countAccessLines,
  whoLooked: accessLog.whoLooked,
  findSameClients: clients.findSameClients,
  createClient: clients.createClient,
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
  readDraft: drafts.readDraft,
  keepDraft: drafts.keepDraft,
  forgetDraft: drafts.forgetDraft,
  draftedPoints: drafts.draftedPoints,
  handoverList: handoverList.handoverList,
  handoverById: handovers.handoverById,
  failedNotices: notices.failedNotices,
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
  savePointVersion: points.savePointVersion,
  pointVersions: points.pointVersions,
  pointsByVersion: points.pointsByVersion,
  currentVersions: policies.currentVersions,
  policyByVersion: policies.policyByVersion,
  templateByVersion: policies.templateByVersion,
  referenceFor: references.referenceFor,
  surroundingsOf: surroundings.surroundingsOf,
  surroundingsOfHandover: surroundings.surroundingsOfHandover,
  saveText: texts.saveText,
  textsById: texts.textsById,
  timeline: timeline.timeline,
  selectedTimeline: timeline.selectedTimeline,
  workList: workList.workList,
  news: workList.news,
  markNewsSeen: workList.markNewsSeen,
} as const;

type Queries = typeof queries;

/** What the pages may ask of the record: every query family, with the pool already given. */
export type Records = {
  [Name in keyof Queries]: Queries[Name] extends (pool: never, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

export function createRecords(pool: Pool): Records {
  const bound = Object.entries(queries).map(([name, query]) => [
    name,
    (...rest: unknown[]) => (query as (pool: Pool, ...rest: unknown[]) => unknown)(pool, ...rest),
  ]);
  return Object.fromEntries(bound) as Records;
}
