import { fileForms } from '../../../forms/exports';
import { reportAddress, type ReportFilters } from '../../../forms/reportFilters';
import { Link } from '../../html';
import { useWords } from '../../html/context';
import { Hidden } from '../../html/text';

interface FileLinksProps {
  page: string;
  filters: ReportFilters;
  /** Which table, for who hears the links without seeing what they stand under. */
  what: string;
}

/** The same table as a file, in each form. */
export const FileLinks = ({ page, filters, what }: FileLinksProps) => {
  const { exports: text } = useWords();
  const address = reportAddress(page, filters);
  return (
    <p class="app-no-print">
      {fileForms.map((form, at) => (
        <>
          {at === 0 ? '' : ' '}
          <Link href={`${address}${address.includes('?') ? '&' : '?'}vorm=${form}`}>
            <span aria-hidden="true">{text.download[form]}</span>
            <Hidden>{text.downloadOf({ what, form: text.download[form] })}</Hidden>
          </Link>
        </>
      ))}
    </p>
  );
};
