import type { Response } from 'express';
import type { Words } from '../words';
import { Heading, Link, List, Page, Paragraph } from './html';
import { useWords } from './html/context';
import { render } from './html/render';
import { paths } from './paths';
import { requestContext } from './requestContext';

type Problem = { status: number; title: string; text: string; showCode?: boolean };

const problems = (words: Words) =>
  ({
    badRequest: { status: 400, title: words.errors.badRequestTitle, text: words.errors.badRequestText },
    signInFailed: { status: 400, title: words.errors.signInFailedTitle, text: words.errors.signInFailedText },
    refused: { status: 403, title: words.session.refusedTitle, text: words.session.refusedText },
    forbidden: { status: 403, title: words.errors.forbiddenTitle, text: words.errors.forbiddenText },
    noAccess: { status: 403, title: words.errors.noAccessTitle, text: words.errors.noAccessText },
    notFound: { status: 404, title: words.errors.notFoundTitle, text: words.errors.notFoundText },
    method: { status: 405, title: words.errors.badRequestTitle, text: words.errors.badRequestText },
    addressTooLong: { status: 414, title: words.errors.badRequestTitle, text: words.errors.badRequestText },
    tooLarge: { status: 413, title: words.errors.tooLargeTitle, text: words.errors.tooLargeText },
    tooMany: { status: 429, title: words.errors.tooManyTitle, text: words.errors.tooManyText },
    fault: { status: 500, title: words.errors.faultTitle, text: words.errors.faultText, showCode: true },
  }) satisfies Record<string, Problem>;

export type ProblemName = keyof ReturnType<typeof problems>;

const ProblemPage = ({ problem, correlationId }: { problem: Problem; correlationId: string }) => {
  const { errors } = useWords();
  return (
    <Page title={problem.title}>
      <Heading level={1}>{problem.title}</Heading>
      <Paragraph lead>{problem.text}</Paragraph>
      <Heading level={2}>{errors.whatYouCanDo}</Heading>
      <List
        items={[
          <Link href={paths.work}>{errors.toMyWork}</Link>,
          <Link href={paths.help}>{errors.toHelp}</Link>,
        ]}
      />
      {problem.showCode === true ? <Paragraph>{errors.faultCode({ code: correlationId })}</Paragraph> : null}
    </Page>
  );
};

/** A page that says what is the matter and what one can do; never a stack trace, never a dead end. */
export const renderProblem = (res: Response, name: ProblemName): void => {
  const { words, correlationId } = requestContext(res);
  const problem: Problem = problems(words)[name];
  render(res, <ProblemPage problem={problem} correlationId={correlationId} />, { status: problem.status });
};
