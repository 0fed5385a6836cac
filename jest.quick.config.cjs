/** What one runs after every change: all but the tests that walk through the whole product, which `test:product` runs. */
module.exports = {
  ...require('./jest.config.cjs'),
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(browser|crawl|failure)/'],
};
