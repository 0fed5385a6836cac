import type { PersonId } from '../../../domain/handover/state';
import type { Surroundings } from '../../../domain/owned/surroundings';
import type { Option } from '../../html/choices';
import type { Services } from '../../services';

/** Everybody who can own something here: the colleagues around it, and the programme manager. */
export const ownersIn = ({ colleagues, programmeManager }: Surroundings): PersonId[] => [
  ...new Set([...colleagues.map(({ person }) => person), programmeManager]),
];

/** The same people as the options of a list, by organisation and name. */
export async function ownerOptions(
  { records }: Pick<Services, 'records'>,
  surroundings: Surroundings,
): Promise<Option[]> {
  const cards = await records.contactCards(ownersIn(surroundings));
  return [...cards.values()]
    .map(({ id, name, organisationName }) => ({ value: id, label: name, group: organisationName }))
    .sort((a, b) => a.group.localeCompare(b.group, 'nl') || a.label.localeCompare(b.label, 'nl'));
}
