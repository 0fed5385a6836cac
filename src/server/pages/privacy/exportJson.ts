import type { ClientExport } from '../../../db/clientExport';
import type { Moment } from '../../../domain/calendar/day';

/** The same as the readable file, by the keys under which it is on record. */
export const exportJson = ({ client, handovers }: ClientExport, madeAt: Moment): string =>
  JSON.stringify(
    {
      madeAt,
      client,
      handovers: handovers.map(({ state, template, people, ...handover }) => ({
        reference: state.reference,
        phase: state.phase,
        startedAt: state.startedAt,
        plannedMovingDay: state.plannedMovingDay,
        transferredOn: state.transfer.transferredOn,
        basis: state.basis,
        consentWithdrawnOn: state.consentWithdrawnOn,
        template: template.version,
        people: people.map(({ name, organisationName, email, phone }) => ({
          name,
          organisationName,
          email,
          phone,
        })),
        ...handover,
      })),
    },
    null,
    2,
  );
