import type { DirectoryRegion } from '../../../db/directory';
import { useFields } from '../../handover/fields';
import { filledIn, stateFor } from '../../handover/formState';
import { Alert, Button, DescriptionList, Form, Paragraph, PhoneLink, Select } from '../../html';
import { useWords } from '../../html/context';
import { paths } from '../../paths';
import type { Services } from '../../services';
import { asOptions, type Colleague } from './everybody';
import { AdministrationPage } from './layout';
import type { Draw, Shown } from './part';

export const regionForm = 'regio';

interface Props extends Pick<Shown, 'form' | 'told'> {
  region: DirectoryRegion;
  now: Colleague | null;
  people: Colleague[];
}

const Now = ({ now }: Pick<Props, 'now'>) => {
  const { administration: text } = useWords();
  if (!now) {
    return (
      <Alert kind="warning">
        <Paragraph>{text.regionNone}</Paragraph>
      </Alert>
    );
  }
  return (
    <DescriptionList
      items={[
        {
          term: text.programmeManagerNow,
          value: (
            <>
              {now.name} {now.phone === '' ? null : <PhoneLink number={now.phone} />}
            </>
          ),
        },
      ]}
    />
  );
};

const RegionPage = ({ region, now, people, form, told }: Props) => {
  const { administration: text } = useWords();
  const fields = useFields(form, regionForm, text.labels);
  return (
    <AdministrationPage part="region" title={region.name} lead={text.regionLead} form={form} told={told}>
      <Now now={now} />
      <Form action={paths.administrationPart('regio')} commandId={stateFor(form, regionForm).commandId}>
        <Select {...fields.text('programmeManager')} options={asOptions(people)} />
        <Button>{text.saveRegion}</Button>
      </Form>
    </AdministrationPage>
  );
};

/** Chosen among those who hold the role. */
export const drawRegion =
  (services: Services): Draw =>
  async ({ administrator, form, told }) => {
    const { records } = services;
    const [region] = await records.regions();
    if (!region) return null;
    const [people, cards] = await Promise.all([
      records.peopleWithRole('programmeManager', administrator.today),
      records.contactCards([region.programmeManager]),
    ]);
    const now = region.programmeManager === null ? null : (cards.get(region.programmeManager) ?? null);
    const shown = form.name === null && now ? filledIn({ programmeManager: now.id }) : form;
    return <RegionPage region={region} now={now} people={people} form={shown} told={told} />;
  };
