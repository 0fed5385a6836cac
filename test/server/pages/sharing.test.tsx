import { basisKinds, defaultTemplate, pointKeys, pointTemplate } from '../../../src/domain/template';
import { SharingPage } from '../../../src/server/pages/sharing/page';
import { summaryOf } from '../../../src/server/pages/sharing/rows';
import { basisPage } from '../../../src/server/pages/basis/page';
import { submitPage } from '../../../src/server/pages/submit/page';
import { emptyForm } from '../../../src/server/handover/formState';
import { wordsFor } from '../../../src/words';
import { fileFor } from '../../support/handoverFile';
import { accepted, filled, started } from '../../support/story';
import { drawPage } from '../support/drawPage';

const words = wordsFor('nl');
const request = {} as never;

test('every question says who sees it, what it is for and on which ground', () => {
  const html = drawPage(<SharingPage file={fileFor('senderCaseWorker', filled())} isPrint={false} />);
  for (const key of pointKeys)
    for (const question of pointTemplate(defaultTemplate, key).questions) {
      expect(html).toContain(words.points[key].questions[question.key]?.label);
      expect(html).toContain(words.sharing.purpose[question.purpose]);
      expect(html).toContain(words.sharing.basisShort[question.basis]);
    }
  expect(html).toContain(words.sharing.informedTerm);
});

test('the summary counts each question once, by its ground', () => {
  const all = defaultTemplate.points.flatMap(({ questions }) => questions);
  const counted = summaryOf(defaultTemplate);
  expect(counted.reduce((sum, { questions }) => sum + questions, 0)).toBe(all.length);
  expect(counted.map(({ basis }) => basis)).toEqual(
    basisKinds.filter((kind) => all.some(({ basis }) => basis === kind)),
  );
});

test('before submitting one reads what is shared and that the client was not informed yet', () => {
  const before = drawPage(submitPage(request, fileFor('senderContact', started()), emptyForm));
  expect(before).toContain(words.sharing.summaryTitle);
  expect(before).toContain(words.sharing.notInformed);
  const recorded = drawPage(basisPage(request, fileFor('senderContact', filled()), emptyForm));
  expect(recorded).toContain('/delen');
  expect(recorded).toContain(words.sharing.informed);
});

test('on paper it says when it was printed, and since when the team sees the content', () => {
  const html = drawPage(<SharingPage file={fileFor('receiverContact', accepted())} isPrint />);
  expect(html).toContain(words.sharing.printedOn);
  expect(html).toContain(words.sharing.whenAccepted);
  expect(html).toContain('data-print-on-load');
});
