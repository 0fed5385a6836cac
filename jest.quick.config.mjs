import all from './jest.config.cjs';

/** What one runs after every change: all but the tests that walk through the whole product, which `test:product` runs. */
export default {
  ...all,
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(browser|crawl|failure|pages|personal)/'],
};
