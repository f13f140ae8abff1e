/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '^.+\\.(ts|tsx)$': ['@swc/jest', { jsc: { target: 'es2022' } }],
    // Libraries that ship as ES modules only.
    '^.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(string-width|strip-ansi|ansi-regex|get-east-asian-width|emoji-regex|@ironcalc/wasm)/)'],
  // Jest's five seconds would time tests over whole workbooks, which take a second on a quiet machine and ten on a busy one.
  testTimeout: 60_000,
  setupFiles: ['<rootDir>/test/fast-check.setup.cjs'],
  globals: { PRODUCT_VERSION: '0.0.0-test' },
  reporters: ['default', '<rootDir>/test/tally-reporter.cjs'],
};
