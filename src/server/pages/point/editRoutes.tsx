import { Router, type Request, type Response } from 'express';
import type { Refusal } from '../../../domain/handover/refusals';
import { mayCommand } from '../../../domain/permissions';
import { pointStatus, type PointContent } from '../../../domain/template';
import { parsePoint } from '../../../forms/point';
import { fieldsOf, flat, withTheirs } from '../../../forms/pointFields';
import { answer, ask, commandIdOf } from '../../handover/answer';
import type { HandoverFile } from '../../handover/file';
import { emptyForm, failed, filledIn } from '../../handover/formState';
import { redirectTo, render } from '../../html/render';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { draftFields, versionFields, versionIn } from './draft';
import { EditPage, type EditPageProps } from './editPage';
import { openPoint, pointIn, pointMaterial, type PointMaterial } from './material';

const formName = 'punten/:point/bewerken';

const show = (res: Response, props: EditPageProps, status?: number) =>
  render(res, <EditPage {...props} />, { status });

/** A draft goes before what is saved: it is what the writer typed last. */
async function opened(services: Services, file: HandoverFile, material: PointMaterial) {
  const { key, point, template, content } = material;
  const draft = await services.records.readDraft({
    person: file.viewer.personId,
    handover: file.id,
    point: key,
  });
  if (draft === null || !file.may('editPoint'))
    return { form: filledIn(fieldsOf(template, content)), startedFrom: point.version };
  return {
    form: filledIn(draft.fields),
    startedFrom: versionIn(draft.fields, versionFields.startedFrom),
    draftAt: new Date(draft.updatedAt).toISOString(),
  };
}

/** The agreements of the versions that the writer saw keep their ids. */
const knownNeeds = (material: PointMaterial, startedFrom: string | null) => [
  ...material.content.stillNeeded,
  ...material.contentOf(startedFrom).stillNeeded,
];

interface Saving {
  file: HandoverFile;
  material: PointMaterial;
  fields: Record<string, string>;
  id: string;
  content: PointContent;
}

/** Keeps the version, asks the handover, and forgets the draft once it is saved. */
async function save(services: Services, { file, material, fields, id, content }: Saving) {
  const { records } = services;
  const { key } = material;
  const person = file.viewer.personId;
  const version = await records.savePointVersion({ handover: file.id, point: key, content, author: person });
  const outcome = await ask(services, file, id, {
    type: 'editPoint',
    point: key,
    basedOn: versionIn(fields, versionFields.basedOn),
    version,
    status: pointStatus(material.template, content),
    agreements: content.stillNeeded.map((needed) => ({ id: needed.id, side: needed.side, by: needed.by })),
  });
  if (outcome.kind === 'done') await records.forgetDraft({ person, handover: file.id, point: key });
  return outcome;
}

async function edit(services: Services, req: Request, res: Response): Promise<void> {
  const file = await openPoint(req, res, services);
  if (!file) return;
  const id = commandIdOf(req);
  if (id === undefined) return renderProblem(res, 'badRequest');
  const key = pointIn(req);
  const material = await pointMaterial(services, file, key);
  const body = req.body as Record<string, unknown>;
  const fields = { ...withTheirs(material.template, flat(body), material.content) };
  const startedFrom = versionIn(fields, versionFields.startedFrom);
  const props = { file, material, startedFrom };
  if (fields['add'] === 'yes') {
    const form = { ...filledIn(draftFields(fields)), commandId: id };
    return show(res, { ...props, form, more: true });
  }
  const refuse = async (refusal: Refusal): Promise<void> => {
    const now = await openPoint(req, res, services);
    if (!now) return;
    const isMerged = startedFrom !== material.point.version;
    if (refusal.code === 'nothingChanged' && isMerged) {
      await services.records.forgetDraft({ person: file.viewer.personId, handover: file.id, point: key });
      return redirectTo(res, paths.point(file.id, key));
    }
    // What another one saved is shown beside what was typed, which says more than the refusal.
    const isConflict = refusal.code === 'changedMeanwhile';
    const form = { ...emptyForm, name: formName, entered: fields, refusal: isConflict ? null : refusal };
    const latest = await pointMaterial(services, now, key);
    const status = refusal.code === 'notAllowed' ? 403 : 409;
    show(res, { file: now, material: latest, startedFrom, form }, status);
  };
  // Before anything that was typed is kept.
  if (!mayCommand(file.actor, 'editPoint', file.state, file.today)) return refuse({ code: 'notAllowed' });
  const parsed = parsePoint(fields, {
    template: material.template,
    known: knownNeeds(material, startedFrom),
    today: file.today,
    newId: (row) => `${id}-${row}`,
  });
  if (!parsed.ok) return show(res, { ...props, form: failed(formName, parsed, id) }, 400);
  const outcome = await save(services, { file, material, fields, id, content: parsed.value });
  await answer(req, res, outcome, {
    handover: file.id,
    command: 'editPoint',
    address: paths.point(file.id, key),
    refused: refuse,
  });
}

/** Filling in a point: a form that keeps drafts, and overwrites nobody's work silently. */
export const editRoutes = (services: Services): Router => {
  const router = Router();
  const address = `${paths.handovers}/:id/punten/:point/bewerken`;

  router.get(address, async (req, res) => {
    const file = await openPoint(req, res, services);
    if (!file) return;
    const material = await pointMaterial(services, file, pointIn(req));
    show(res, { file, material, ...(await opened(services, file, material)) });
  });

  router.post(address, (req, res) => edit(services, req, res));
  return router;
};
