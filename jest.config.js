/** Tests run the sources through swc; types are checked by `npm run typecheck`. */
module.exports = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@microsoft/app-manifest|strip-bom|uuid|lodash-es|nanoid|rbush|kdbush|quickselect|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|regexp-util|unicode-regex)/)',
  ],
  moduleNameMapper: { '\\.(css|svg)$': '<rootDir>/tests/empty-asset.ts' },
  setupFilesAfterEnv: ['<rootDir>/tests/silence.ts'],
  testTimeout: 30_000,
};
