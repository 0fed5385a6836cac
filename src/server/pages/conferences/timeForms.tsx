import type { Router } from 'express';
import {
  parseLeaveOut,
  parseMove,
  parsePlan,
  parseRhythm,
  type LeaveOutForm,
  type RhythmForm,
  type WhenForm,
} from '../../../forms/conference';
import { emptyMatterForm, filledMatterForm, type MatterFormState } from '../../matters/formState';
import { matterForm, matterPage, type MatterPageOf } from '../../matters/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { patterns } from './addresses';
import { mayAskOf, placeOf, type ConferenceFile } from './file';
import { LeaveOutPage } from './leaveOutPage';
import { RhythmPage, rhythmNow } from './rhythmPage';
import { leaveOut, moveConference, planConference, setSeries } from './toCommands';
import { MovePage, PlanPage, whenNow } from './whenPages';

const kind = 'conference' as const;
const next = (file: ConferenceFile): string => paths.conference(file.id);

/** A form that was not sent yet shows what is agreed now. */
const orNow = (form: MatterFormState, now: MatterFormState['entered']): MatterFormState =>
  form === emptyMatterForm ? filledMatterForm(now) : form;

/** The rhythm, and who takes the chair. */
export function rhythmForm(router: Router, services: Services): void {
  const page: MatterPageOf<typeof kind> = async (_req, file, form) => {
    const { region, cluster, name } = await placeOf(services, file);
    const area = { region, clusters: cluster === null ? [] : [cluster], today: file.today };
    const colleagues = await services.records.colleaguesIn(area);
    const here = colleagues.filter(({ person }) => file.state.surroundings.colleagues.includes(person));
    return <RhythmPage file={file} form={orNow(form, rhythmNow(file))} placeName={name} colleagues={here} />;
  };
  matterPage(router, services, { kind, address: patterns.rhythm }, page);
  matterForm<typeof kind, RhythmForm>(
    router,
    services,
    {
      kind,
      address: patterns.rhythm,
      command: 'setSeries',
      may: (file) => mayAskOf(file, 'setSeries'),
      parse: (body, { today, state }) => parseRhythm(body, { today, from: state.series?.from ?? null }),
      toCommand: setSeries,
      next,
    },
    page,
  );
}

/** Another day: for what was cancelled, or for what is planned. */
export function whenForms(router: Router, services: Services): void {
  const planPage: MatterPageOf<typeof kind> = async (_req, file, form) => {
    const { name } = await placeOf(services, file);
    return <PlanPage file={file} form={orNow(form, whenNow(file))} placeName={name} />;
  };
  matterPage(router, services, { kind, address: patterns.plan }, planPage);
  matterForm<typeof kind, WhenForm>(
    router,
    services,
    {
      kind,
      address: patterns.plan,
      command: 'planConference',
      may: (file) => mayAskOf(file, 'planConference'),
      parse: parsePlan,
      toCommand: planConference,
      next,
    },
    planPage,
  );
  const movePage: MatterPageOf<typeof kind> = async (_req, file, form) => {
    const { name } = await placeOf(services, file);
    return <MovePage file={file} form={orNow(form, whenNow(file))} placeName={name} />;
  };
  matterPage(router, services, { kind, address: patterns.move }, movePage);
  matterForm<typeof kind, WhenForm & { meeting: number; text: string }>(
    router,
    services,
    {
      kind,
      address: patterns.move,
      command: 'moveConference',
      may: (file) => mayAskOf(file, 'moveConference'),
      parse: parseMove,
      toCommand: moveConference,
      next,
    },
    movePage,
  );
}

/** It does not go on: another day is looked for, or it is left out. */
export function leaveOutForms(router: Router, services: Services): void {
  for (const [way, command] of [
    ['cancel', 'cancelConference'],
    ['skip', 'skipConference'],
  ] as const) {
    const page: MatterPageOf<typeof kind> = async (_req, file, form) => {
      const { name } = await placeOf(services, file);
      return <LeaveOutPage file={file} form={form} placeName={name} way={way} />;
    };
    matterPage(router, services, { kind, address: patterns[way] }, page);
    matterForm<typeof kind, LeaveOutForm>(
      router,
      services,
      {
        kind,
        address: patterns[way],
        command,
        may: (file) => mayAskOf(file, command),
        parse: parseLeaveOut,
        toCommand: leaveOut(command),
        next,
      },
      page,
    );
  }
}
