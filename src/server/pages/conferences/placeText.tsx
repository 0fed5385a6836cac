import { Link } from '../../html';
import { useWords } from '../../html/context';

const isAddressOnTheWeb = (text: string): boolean => /^https:\/\/\S+$/.test(text);

/** Where it is: an address, or a link to a video meeting. */
export const PlaceText = ({ place }: { place: string | null }) => {
  const { page } = useWords().conference;
  if (place === null) return <>{page.noPlace}</>;
  return isAddressOnTheWeb(place) ? (
    <Link href={place} rel="noreferrer noopener">
      {page.toVideo}
    </Link>
  ) : (
    <>{place}</>
  );
};
