import { Alert, DayText, Link, MomentText, Paragraph } from '../../html';
import { useWords } from '../../html/context';
import type { NamedHandovers } from '../../matters/handoverName';
import { MatterPage } from '../../matters/layout';
import { paths } from '../../paths';
import { AgendaTable } from './agendaView';
import { conferenceName, type ConferenceFile } from './file';
import type { ConferenceMaterial } from './material';

/** Paper leaves the building: nobody's name is on it, whoever prints. */
const withoutNames = (named: NamedHandovers): NamedHandovers =>
  new Map([...named].map(([id, known]) => [id, { ...known, visibility: null, clientName: null }]));

/** The agenda by itself, to print. */
export const PrintPage = ({ file, material }: { file: ConferenceFile; material: ConferenceMaterial }) => {
  const words = useWords();
  const { document: text, conference } = words;
  const name = conferenceName(file.state.kind, material.place.name, words);
  const { next } = file.state;
  return (
    <MatterPage
      file={file}
      title={conference.agenda.of({ name })}
      back={{ href: paths.conference(file.id), label: name }}
      sentences={conference.refusals}
      wide
    >
      <div class="app-no-print" data-print-on-load="">
        <Alert kind="info">
          <Paragraph>{text.printing}</Paragraph>
          <Link href={paths.conference(file.id)}>{conference.agenda.printBack}</Link>
        </Alert>
      </div>
      {next ? (
        <Paragraph>
          <DayText day={next.day} />, {next.time}
        </Paragraph>
      ) : null}
      <Paragraph>
        {text.printedOn} <MomentText moment={file.now} />
      </Paragraph>
      <AgendaTable file={file} material={{ ...material, named: withoutNames(material.named) }} />
    </MatterPage>
  );
};
