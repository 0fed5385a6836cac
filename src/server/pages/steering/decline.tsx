import type { Request, Router } from 'express';
import { limits } from '../../../forms/form';
import { parseDecline } from '../../../forms/steering';
import { formatDay } from '../../../words/day';
import { TaskFormView, useFields } from '../../handover/fields';
import { openFor, personName, type HandoverFile } from '../../handover/file';
import { errorsIn, type FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { handoverPage, taskForm } from '../../handover/task';
import { ButtonLink, EmptyState, Paragraph, Section, TextArea, usePage } from '../../html';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { ownSide } from '../contacts/page';

const path = 'vervanger';

/** Who was proposed on the reader's side; one at a time. */
export const proposalFor = (file: HandoverFile) =>
  file.state.deputyProposals.find(({ side }) => side === ownSide(file));

const DeclinePage = ({ file, form }: { file: HandoverFile; form: FormState }) => {
  const { words, language } = usePage();
  const { steering: text } = words;
  const labels = { ...text.labels, text: text.labels.why };
  const fields = useFields(form, path, labels);
  const proposal = file.may('declineDeputy') ? proposalFor(file) : undefined;
  const change = `${paths.handoverTask(file.id, 'contactpersonen')}/veranderen`;
  return (
    <HandoverPage
      file={file}
      title={text.declineTitle}
      lead={
        proposal &&
        text.declineLead({
          person: personName(file, proposal.person),
          day: formatDay(proposal.by, language, { weekday: true }),
        })
      }
      form={form}
      errors={errorsIn(form, words, labels)}
    >
      {proposal ? (
        <>
          <Paragraph>
            <ButtonLink kind="primary" href={change}>
              {text.accept}
            </ButtonLink>
          </Paragraph>
          <Section id="decline" title={text.declineHeading}>
            <TaskFormView
              file={file}
              form={form}
              path={path}
              hidden={{ proposal: proposal.id }}
              kind="secondary"
              button={text.declineButton}
            >
              <TextArea {...fields.text('text')} limit={limits.text} />
            </TaskFormView>
          </Section>
        </>
      ) : (
        <EmptyState title={text.noProposal}>{text.noProposalText}</EmptyState>
      )}
    </HandoverPage>
  );
};

const declinePage = (_req: Request, file: HandoverFile, form: FormState) => (
  <DeclinePage file={file} form={form} />
);

export function declineForm(router: Router, services: Services): void {
  handoverPage(router, services, path, declinePage, openFor('declineDeputy'));
  taskForm(
    router,
    services,
    {
      path,
      command: 'declineDeputy',
      parse: (body, file) =>
        parseDecline(
          body,
          file.state.deputyProposals.map(({ id }) => id),
        ),
      toCommand: async ({ proposal, text }, keep) => ({
        type: 'declineDeputy',
        proposal,
        text: (await keep('declineDeputy', text)) ?? '',
      }),
    },
    declinePage,
  );
}
