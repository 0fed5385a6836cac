import { mayAnswer, satisfactionMoments } from '../../../domain/handover/satisfaction';
import type { HandoverFile } from '../../handover/file';
import { ButtonGroup, ButtonLink, Section } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import { Answers, type Said } from './answers';

/** Under the aftercare: what the client thinks of it, and where that is written down. */
export const SatisfactionSection = ({ file, said }: { file: HandoverFile; said: Said }) => {
  const { satisfaction: text } = useWords();
  const open = file.may('recordSatisfaction')
    ? satisfactionMoments.filter(
        (moment) => file.state.satisfaction[moment] === null && mayAnswer(file.state, moment, 'staff'),
      )
    : [];
  const address = paths.handoverTask(file.id, 'tevredenheid');
  return (
    <Section id="satisfaction" title={text.sectionTitle}>
      <Answers file={file} said={said} />
      {open.length === 0 ? null : (
        <ButtonGroup>
          {open.map((moment) => (
            <ButtonLink href={`${address}?moment=${moment}`}>{text.record[moment]}</ButtonLink>
          ))}
        </ButtonGroup>
      )}
    </Section>
  );
};
