import { nameOf, type HandoverFile } from '../../handover/file';
import { HandoverPage } from '../../handover/layout';
import { Alert, ButtonLink, Link, MomentText, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { EveryQuestion, Grounds, Rights, SharingFacts } from './parts';

interface Props {
  file: HandoverFile;
  isPrint: boolean;
}

const Print = ({ file, isPrint }: Props) => {
  const { sharing: text } = useWords();
  const address = `${paths.handover(file.id)}/delen`;
  if (!isPrint)
    return (
      <div class="app-no-print">
        <ButtonLink href={`${address}?print=1`}>{text.print}</ButtonLink>
      </div>
    );
  return (
    <>
      <div class="app-no-print" data-print-on-load="">
        <Alert kind="info">
          <Paragraph>{text.printing}</Paragraph>
          <Link href={address}>{text.backToScreen}</Link>
        </Alert>
      </div>
      <Paragraph>
        {text.printedOn} <MomentText moment={file.now} />
      </Paragraph>
    </>
  );
};

/** What is shared, for the care worker to read and for the client to take along on paper. */
export const SharingPage = ({ file, isPrint }: Props) => {
  const { sharing: text } = useWords();
  const lead = file.state.phase === 'preparation' ? text.leadBefore : text.lead;
  return (
    <HandoverPage file={file} title={text.title({ name: nameOf(file) })} lead={lead} wide>
      <Print file={file} isPrint={isPrint} />
      <SharingFacts file={file} />
      <Grounds template={file.template} />
      <EveryQuestion template={file.template} />
      <Rights />
    </HandoverPage>
  );
};
