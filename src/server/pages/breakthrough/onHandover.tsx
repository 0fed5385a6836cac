import { mayBringIn } from '../../../domain/breakthrough';
import type { HandoverFile } from '../../handover/file';
import { ButtonLink, Link, Paragraph, Section, useWords } from '../../html';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { newCaseAddress } from './addresses';

const mayBring = ({ actor, today, state, erasedAt }: HandoverFile): boolean =>
  state.phase !== 'ended' && erasedAt === undefined && mayBringIn(actor, today);

/** The open case about this handover, as far as the reader may know. */
export const openCaseAbout = ({ records }: Pick<Services, 'records'>, { id }: HandoverFile) =>
  records.openCaseOf(id);

/** On the handover's own page: the case that is at the table, or the way to bring one in. */
export const HandoverCase = ({ file, openCase }: { file: HandoverFile; openCase: string | null }) => {
  const text = useWords().breakthrough.onHandover;
  if (openCase === null && !mayBring(file)) return null;
  return (
    <Section id="case" title={text.title}>
      {openCase === null ? (
        <>
          <Paragraph>{text.text}</Paragraph>
          <p>
            <ButtonLink href={newCaseAddress({ overdracht: file.id })}>{text.bringIn}</ButtonLink>
          </p>
        </>
      ) : (
        <Paragraph>
          {text.open} <Link href={paths.case(openCase)}>{text.toCase}</Link>
        </Paragraph>
      )}
    </Section>
  );
};
