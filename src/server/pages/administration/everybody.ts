import type { Services } from '../../services';

export type Colleague = Awaited<ReturnType<Services['records']['colleagues']>>[number];

/** Everybody in the region, organisation by organisation. */
export async function everybody({ records }: Services): Promise<Colleague[]> {
  const organisations = await records.organisations();
  return (await Promise.all(organisations.map(({ id }) => records.colleagues(id)))).flat();
}

/** As choices of a list, under the name of their organisation. */
export const asOptions = (people: readonly Colleague[]) =>
  people.map(({ id, name, organisationName }) => ({ value: id, label: name, group: organisationName }));
