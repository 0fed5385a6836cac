import { rulesOfThumb } from '../../../domain/breakthrough';
import { judgementFields } from '../../../forms/breakthrough';
import type { Words } from '../../../words';

/** The label of every field on the page of a case; those of the rules of thumb each stand there five times. */
export const caseLabels = ({ labels }: Words['breakthrough']): Record<string, string> => ({
  ...labels,
  ...Object.fromEntries(
    rulesOfThumb.flatMap((rule) => {
      const { holds, because } = judgementFields(rule);
      return [
        [holds, labels.holds],
        [because, labels.because],
      ];
    }),
  ),
});
