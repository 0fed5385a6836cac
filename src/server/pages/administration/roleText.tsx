import type { HeldRole } from '../../../db/roles';
import type { Day } from '../../../domain/calendar/day';
import { useWords } from '../../html/context';

export const isOver = ({ until }: Pick<HeldRole, 'until'>, today: Day): boolean =>
  until !== null && until < today;

export const isHeld = (role: Pick<HeldRole, 'from' | 'until'>, today: Day): boolean =>
  role.from <= today && !isOver(role, today);

/** Where a role applies, in words. */
export const Places = ({ role }: { role: Pick<HeldRole, 'neighbourhoods' | 'placeNames'> }) => {
  const { people: text } = useWords();
  return <>{role.neighbourhoods === null ? text.everywhere : role.placeNames.join(', ')}</>;
};
