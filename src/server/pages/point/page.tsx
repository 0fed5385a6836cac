import type { Request } from 'express';
import { pointKeys } from '../../../domain/template';
import { formatMoment } from '../../../words/day';
import type { HandoverFile } from '../../handover/file';
import type { FormState } from '../../handover/formState';
import { HandoverPage } from '../../handover/layout';
import { Alert, ButtonLink, Hint, Link, Paragraph, StatusBadge } from '../../html';
import { usePage, useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { takeConfirmation } from '../../handover/confirmation';
import { Done } from '../../handover/done';
import type { ConfirmedCommand } from '../../session';
import { Actions, actionErrors, AnswerForm } from './actions';
import { Answers, Needed } from './answers';
import { pointIn, pointMaterial, type PointMaterial } from './material';
import { History, Questions, SignOffs } from './story';

type Props = { file: HandoverFile; material: PointMaterial; form: FormState };

const Standing = ({ file, material }: Omit<Props, 'form'>) => {
  const { words, language } = usePage();
  const { key, point, versions } = material;
  const [latest] = versions;
  return (
    <>
      <p class="app-client-bar__status">
        <StatusBadge status={point.status} />
        {point.question ? <StatusBadge status="askedBack" /> : null}
      </p>
      {file.policy.blockingPoints.includes(key) ? <Hint>{words.point.blocking}</Hint> : null}
      {latest ? (
        <Hint>{words.point.suppliedBy({ who: latest.by, when: formatMoment(latest.at, language) })}</Hint>
      ) : null}
    </>
  );
};

/** Who fills in the document goes from point to point. */
const OtherPoints = ({ file, material }: Omit<Props, 'form'>) => {
  const words = useWords();
  const index = pointKeys.indexOf(material.key);
  const [previous, next] = [pointKeys[index - 1], pointKeys[index + 1]];
  return (
    <nav class="app-button-group" aria-label={words.point.otherPoints}>
      {previous ? (
        <Link href={paths.point(file.id, previous)}>
          {words.point.previousPoint({ point: words.points[previous].title })}
        </Link>
      ) : null}
      {next ? (
        <Link href={paths.point(file.id, next)}>
          {words.point.nextPoint({ point: words.points[next].title })}
        </Link>
      ) : null}
    </nav>
  );
};

export const PointPage = ({ file, material, form, confirmed }: Props & { confirmed?: ConfirmedCommand }) => {
  const { words } = usePage();
  const { key, point } = material;
  return (
    <HandoverPage
      file={file}
      title={words.points[key].title}
      lead={words.points[key].lead}
      form={form}
      errors={actionErrors(form, words)}
    >
      <Done file={file} command={confirmed} />
      <Standing file={file} material={material} />
      {point.question ? (
        <Alert kind="warning" title={words.point.openQuestion}>
          <Paragraph>{material.questions.find(({ id }) => id === point.question?.id)?.text ?? ''}</Paragraph>
        </Alert>
      ) : null}
      {file.may('editPoint') ? (
        <ButtonLink
          href={`${paths.point(file.id, key)}/bewerken`}
          kind={point.version ? 'secondary' : 'primary'}
        >
          {point.version ? words.point.edit : words.point.fillIn}
        </ButtonLink>
      ) : null}
      <AnswerForm file={file} material={material} form={form} />
      <Answers material={material} />
      <Needed material={material} />
      <SignOffs material={material} />
      <Actions file={file} material={material} form={form} />
      <Questions material={material} />
      <History material={material} />
      <OtherPoints file={file} material={material} />
    </HandoverPage>
  );
};

export const pointPage =
  (services: Services) => async (req: Request, file: HandoverFile, form: FormState) => (
    <PointPage
      file={file}
      material={await pointMaterial(services, file, pointIn(req))}
      form={form}
      confirmed={takeConfirmation(req, file.id)}
    />
  );
