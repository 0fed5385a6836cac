import { pointKeys } from '../../../domain/template';
import { nameOf, type HandoverFile } from '../../handover/file';
import { HandoverPage } from '../../handover/layout';
import { HandoverTabs } from '../../handover/tabs';
import {
  Alert,
  ButtonLink,
  DayText,
  DescriptionList,
  Hint,
  Link,
  MomentText,
  Paragraph,
  PhoneLink,
} from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { DocumentPoint, type Versions } from './point';

interface Props {
  file: HandoverFile;
  versions: Versions;
  isPrint: boolean;
}

const Head = ({ file }: { file: HandoverFile }) => {
  const words = useWords();
  const text = words.document;
  const { client, names, state } = file;
  const transferDay = state.transfer.transferredOn ?? state.transfer.agreedDay;
  return (
    <DescriptionList
      items={[
        ...(client
          ? [
              { term: text.birthDate, value: <DayText day={client.birthDate} weekday={false} /> },
              {
                term: text.phone,
                value: client.phone === '' ? undefined : <PhoneLink number={client.phone} />,
              },
            ]
          : []),
        { term: text.from, value: names.sender },
        { term: text.to, value: names.neighbourhood },
        { term: text.movingDay, value: <DayText day={state.plannedMovingDay} /> },
        ...(transferDay ? [{ term: text.transferDay, value: <DayText day={transferDay} /> }] : []),
        { term: text.basis, value: state.basis ? words.codes.basisKind[state.basis.kind] : undefined },
      ]}
    />
  );
};

const PrintHelp = ({ file, isPrint }: { file: HandoverFile; isPrint: boolean }) => {
  const text = useWords().document;
  const address = `${paths.handover(file.id)}/document`;
  if (isPrint)
    return (
      <div class="app-no-print" data-print-on-load="">
        <Alert kind="info">
          <Paragraph>{text.printing}</Paragraph>
          <Link href={address}>{text.backToScreen}</Link>
        </Alert>
      </div>
    );
  return (
    <div class="app-no-print">
      <ButtonLink href={`${address}?print=1`}>{text.print}</ButtonLink>
      <Hint>{text.printHint}</Hint>
    </div>
  );
};

/** The whole transfer document, on screen and on paper. */
export const DocumentPage = ({ file, versions, isPrint }: Props) => {
  const text = useWords().document;
  return (
    <HandoverPage file={file} title={text.title({ name: nameOf(file) })} lead={text.lead}>
      <HandoverTabs file={file} current="document" />
      <PrintHelp file={file} isPrint={isPrint} />
      {isPrint ? (
        <Paragraph>
          {text.printedOn} <MomentText moment={file.now} />
        </Paragraph>
      ) : null}
      <Head file={file} />
      {pointKeys.map((point) => (
        <DocumentPoint file={file} point={point} versions={versions} />
      ))}
    </HandoverPage>
  );
};
