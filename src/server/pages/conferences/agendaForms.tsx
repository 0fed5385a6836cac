import type { Router } from 'express';
import { mayAsk } from '../../../domain/conference/relations';
import { parseAdd, parseRemove, type AddForm } from '../../../forms/conference';
import { commandIdOf } from '../../handover/answer';
import { lookingFrom } from '../../handover/file';
import { noteSteering } from '../../handover/noteSteering';
import { filledMatterForm } from '../../matters/formState';
import { matterForm, matterPage, type MatterPageOf } from '../../matters/task';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { AddPage, type Addable } from './addPage';
import { patterns } from './addresses';
import { mayAskOf, placeOf, type ConferenceFile } from './file';
import { addItem } from './toCommands';

const kind = 'conference' as const;
const next = (file: ConferenceFile): string => `${paths.conference(file.id)}#agenda`;

/** The handovers of this cluster that both organisations may know of and that the reader sees, by reference. */
async function addableHandovers(services: Services, file: ConferenceFile): Promise<Addable[]> {
  const { handovers } = await services.records.conferenceFacts(file.id);
  const ids = handovers.map(({ handover }) => handover);
  const named = await services.records.handoversNamed(lookingFrom(file.viewer, services), ids);
  return [...named]
    .filter(([, { visibility }]) => visibility !== null)
    .map(([id, { reference, clientName }]) => ({ id, reference, clientName }))
    .sort((a, b) => a.reference.localeCompare(b.reference));
}

/** Putting something on the agenda. */
export function addForm(router: Router, services: Services): void {
  const page: MatterPageOf<typeof kind> = async (req, file, form) => {
    const [{ name }, handovers] = await Promise.all([
      placeOf(services, file),
      addableHandovers(services, file),
    ]);
    const about = handovers.find(({ id }) => id === req.query['overdracht'])?.id;
    const filled = form.name === null && about ? filledMatterForm({ handover: about }) : form;
    return <AddPage file={file} form={filled} placeName={name} handovers={handovers} />;
  };
  matterPage(router, services, { kind, address: patterns.add }, page);
  matterForm<typeof kind, AddForm>(
    router,
    services,
    {
      kind,
      address: patterns.add,
      command: 'addItem',
      may: (file) => mayAskOf(file, 'addItem'),
      parse: async (body, file) => {
        const handovers = await addableHandovers(services, file);
        return parseAdd(
          body,
          handovers.map(({ id }) => id),
        );
      },
      toCommand: async (value, keep, file, req) =>
        addItem(value, keep, commandIdOf(req) ?? '', await services.records.conferenceFacts(file.id)),
      after: ({ handover }, file, token) =>
        noteSteering(services, file.viewer, {
          step: 'conference',
          matter: file.id,
          handovers: handover === null ? [] : [handover],
          token,
        }),
      next,
    },
    page,
  );
}

/** Taking it off again: a button beside the item. */
export function removeForm(router: Router, services: Services, page: MatterPageOf<typeof kind>): void {
  const itemIn = (body: unknown): string => {
    const parsed = parseRemove(body as Record<string, unknown>);
    return parsed.ok ? parsed.value.item : '';
  };
  matterForm<typeof kind, { item: string }>(
    router,
    services,
    {
      kind,
      address: patterns.remove,
      command: 'removeItem',
      may: ({ actor, state, today }, req) =>
        mayAsk(actor, { type: 'removeItem', item: itemIn(req.body) }, state, today),
      parse: parseRemove,
      toCommand: ({ item }) => ({ type: 'removeItem', item }),
      next,
    },
    page,
  );
}
