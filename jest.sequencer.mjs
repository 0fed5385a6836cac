import Sequencer from '@jest/test-sequencer';

/** The longest, in this order: begun last, one of them would keep a single core busy at the end of the run. */
const longest = ['browser/everyPage', 'crawl/crawl', 'browser/course', 'failure/failure', 'pages/badInput'];

const place = ({ path }) => {
  const found = longest.findIndex((one) => path.includes(`/test/${one}.test.`));
  return found === -1 ? longest.length : found;
};

/** As jest orders them, by what they took before or by their size, but the known longest before all others. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
