import type { Request, Router } from 'express';
import { noteAccess } from '../../access/note';
import { Button, Confirmation, Form, Paragraph, redirectTo, Section, useWords } from '../../html';
import { paths } from '../../paths';
import { renderProblem } from '../../problems';
import type { Services } from '../../services';
import { takeEnded } from '../../session';
import { administratorOf } from './context';

export interface LiveSessions {
  count: number;
  /** How many the administrator just ended. */
  ended: number | undefined;
}

/** Where somebody is signed in, without saying where: a functional manager can end it, and follows nobody. */
export const PersonSessions = ({ person, live }: { person: string; live: LiveSessions }) => {
  const { sessions: text } = useWords();
  return (
    <Section id="sessions" title={text.ofPerson}>
      {live.ended === undefined ? null : (
        <Confirmation title={text.ended({ count: live.ended })}>
          <Paragraph>{text.endedText}</Paragraph>
        </Confirmation>
      )}
      <Paragraph>{text.live({ count: live.count })}</Paragraph>
      {live.count === 0 ? null : (
        <Form action={paths.personSessions(person)} quiet>
          <Button kind="secondary">{text.endOfPerson}</Button>
        </Form>
      )}
    </Section>
  );
};

export const liveSessions = async (
  req: Request,
  services: Services,
  subject: string,
): Promise<LiveSessions> => ({
  count: (await services.sessions.of(subject)).length,
  ended: takeEnded(req),
});

export function personSessionRoutes(router: Router, services: Services): void {
  router.post(`${paths.people}/:person/sessies`, async (req, res) => {
    if (!administratorOf(req, res, services)) return;
    const person = await services.records.personById(req.params.person);
    if (!person) return renderProblem(res, 'notFound');
    // The session in which the button was pressed goes on, also when it is one's own page.
    req.session.sessionsEnded = await services.sessions.endAllBut(person.subject, req.session.handle ?? null);
    noteAccess(res, { kind: 'change', record: { kind: 'sessions', id: person.id } });
    redirectTo(res, paths.person(person.id));
  });
}
