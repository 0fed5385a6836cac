import { fileForms } from '../../../forms/exports';
import { Link } from '../../html';
import { useWords } from '../../html/context';
import { Hidden } from '../../html/text';

interface FileLinksProps {
  /** With what was chosen. */
  address: string;
  /** Which table, for who hears the links without seeing what they stand under. */
  what: string;
}

/** The same table as a file, in each form. */
export const FileLinks = ({ address, what }: FileLinksProps) => {
  const { exports: text } = useWords();
  return (
    <p class="app-no-print app-links">
      {fileForms.map((form) => (
        <Link href={`${address}${address.includes('?') ? '&' : '?'}vorm=${form}`}>
          <span aria-hidden="true">{text.download[form]}</span>
          <Hidden>{text.downloadOf({ what, form: text.download[form] })}</Hidden>
        </Link>
      ))}
    </p>
  );
};
