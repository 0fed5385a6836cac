import { rulesOfThumb, type RuleOfThumb } from '../../../domain/breakthrough';
import { Paragraph, Section, StatusBadge, useWords } from '../../html';
import { CaseText } from './facts';
import { Judge, type FormProps } from './forms';

const Rule = ({ rule, ...props }: FormProps & { rule: RuleOfThumb }) => {
  const { breakthrough } = useWords();
  const { page, rules } = breakthrough;
  const judgement = props.file.state.judgements[rule];
  return (
    <Section id={`rule-${rule}`} title={rules[rule]} level={3}>
      {judgement === undefined ? (
        <Paragraph>{page.notJudged}</Paragraph>
      ) : (
        <>
          <p>
            <StatusBadge status={judgement.holds ? 'ruleHolds' : 'ruleMissing'} />
          </p>
          <CaseText file={props.file} text={judgement.text} />
        </>
      )}
      {props.material.mayJudge ? <Judge {...props} rule={rule} /> : null}
    </Section>
  );
};

/** What is there already and what is missing, along the five rules of thumb. */
export const Rules = (props: FormProps) => {
  const { page } = useWords().breakthrough;
  return (
    <Section id="rules" title={page.rules}>
      <Paragraph>{page.rulesLead}</Paragraph>
      {rulesOfThumb.map((rule) => (
        <Rule {...props} rule={rule} />
      ))}
    </Section>
  );
};
