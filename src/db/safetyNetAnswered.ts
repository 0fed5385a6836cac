/** Of `handovers h` with an open safety net: no call of it waits for its answer any more. */
export const safetyNetAnswered = `
  (h.safety_net_open and not exists (
     select from jsonb_array_elements(h.state -> 'safetyNet') c
      where c ->> 'concludedOn' is null and c ->> 'answer' is null)) as "safetyNetAnswered"`;
