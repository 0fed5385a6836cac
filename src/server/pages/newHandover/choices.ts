import type { Services } from '../../services';
import type { Viewer } from '../../viewer';
import type { PlaceChoices } from './placePage';

/** Where a handover can go, marked where no contact person receives it, and who can be its case worker. */
export async function placeChoices({ records }: Services, viewer: Viewer): Promise<PlaceChoices> {
  const [neighbourhoods, assignments, organisations, colleagues] = await Promise.all([
    records.neighbourhoods(),
    records.contactAssignments(),
    records.organisations(),
    records.colleagues(viewer.organisationId),
  ]);
  const receivers = organisations.filter(({ kind }) => kind === 'receiver').map(({ id }) => id);
  const seated = new Set(
    assignments
      .filter(({ organisation, contactPerson }) => receivers.includes(organisation) && contactPerson)
      .map(({ neighbourhood }) => neighbourhood),
  );
  const [first] = neighbourhoods;
  const versions = first ? await records.currentVersions(first.id) : null;
  const policy = versions && (await records.policyByVersion(versions.policyVersion));
  return {
    neighbourhoods: neighbourhoods.map((one) => ({ ...one, hasContact: seated.has(one.id) })),
    caseWorkers: colleagues,
    submitBefore: policy?.workingDays.submissionBeforeMove ?? 0,
  };
}
