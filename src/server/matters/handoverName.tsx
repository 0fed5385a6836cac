import type { Records } from '../../db';
import { Link, useWords } from '../html';
import { paths } from '../paths';

export type NamedHandovers = Awaited<ReturnType<Records['handoversNamed']>>;

/**
 * A handover in a matter: everybody around it knows the reference; the client's name is for who sees that handover by
 * themselves, and is never printed.
 */
export const HandoverName = ({ id, named }: { id: string; named: NamedHandovers }) => {
  const { matters } = useWords();
  const known = named.get(id);
  if (!known) return <>{matters.unknownHandover}</>;
  const reference = matters.reference({ reference: known.reference });
  return (
    <>
      {known.visibility === null ? reference : <Link href={paths.handover(id)}>{reference}</Link>}
      {known.clientName === null ? null : <span class="app-no-print"> ({known.clientName})</span>}
    </>
  );
};
