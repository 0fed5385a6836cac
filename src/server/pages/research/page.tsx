import type { Request } from 'express';
import { TaskFormView } from '../../handover/fields';
import { nameOf, type HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { WhoMay } from '../../handover/whoMay';
import { DayText, List, Paragraph, Section } from '../../html';
import { useWords } from '../../html/context';

type Props = { file: HandoverFile; form: FormState };

const ResearchPage = ({ file, form }: Props) => {
  const { research: text } = useWords();
  const since = file.state.researchConsentOn;
  const command = since === null ? 'giveResearchConsent' : 'withdrawResearchConsent';
  return (
    <HandoverPage file={file} title={text.title({ name: nameOf(file) })} lead={text.lead} form={form}>
      <Section id="means" title={text.meansTitle}>
        <List items={text.means} />
      </Section>
      <Paragraph>
        {since === null ? (
          text.notGiven
        ) : (
          <>
            {text.given} <DayText day={since} />.
          </>
        )}
      </Paragraph>
      {file.may(command) ? (
        <TaskFormView
          file={file}
          form={form}
          path={since === null ? 'onderzoek' : 'onderzoek/stoppen'}
          button={since === null ? text.give : text.withdraw}
        >
          {null}
        </TaskFormView>
      ) : (
        <WhoMay file={file} command={command} />
      )}
    </HandoverPage>
  );
};

export const researchPage = (_req: Request, file: HandoverFile, form: FormState) => (
  <ResearchPage file={file} form={form} />
);
