import { basisKinds, type BasisKind, type PointTemplate, type Question } from '../../../domain/template';
import type { HandoverFile } from '../../handover/file';

type Template = HandoverFile['template'];

/** The points of the template that ask something, each with its questions. */
export const sharedPoints = ({ points }: Template): PointTemplate[] =>
  points.filter(({ questions }) => questions.length > 0);

const questionsOf = ({ points }: Template): Question[] => points.flatMap(({ questions }) => questions);

export interface BasisSummary {
  basis: BasisKind;
  questions: number;
  /** Of these, for the fixed contact persons and case workers only. */
  confidential: number;
}

/** How many questions are shared on which ground; grounds without a question are left out. */
export const summaryOf = (template: Template): BasisSummary[] =>
  basisKinds
    .map((basis) => {
      const questions = questionsOf(template).filter((question) => question.basis === basis);
      const confidential = questions.filter(({ sharedWith }) => sharedWith === 'contactPersonsOnly');
      return { basis, questions: questions.length, confidential: confidential.length };
    })
    .filter(({ questions }) => questions > 0);

/** The grounds that the template uses, for which the page says what they mean. */
export const usedGrounds = (template: Template): BasisKind[] => summaryOf(template).map(({ basis }) => basis);
