import { defineConfig } from 'vitest/config';

/** Unit tests that put others in the place of modules, or count how often one is loaded. */
const ALONE = [
  'tests/unit/fetch/rebinding.test.ts',
  'tests/unit/formats/cards/studio.test.ts',
  'tests/unit/import/findings/find-findings.test.ts',
  'tests/unit/offline/worker/switch.test.ts',
];

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ALONE,
          environment: 'node',
          // Most of the time would go into loading the same modules for every file.
          isolate: false,
          // First, while the sites are being built.
          sequence: { groupOrder: 0 },
          // Guards against hanging, not measurements.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'alone',
          include: ALONE,
          environment: 'node',
          sequence: { groupOrder: 0 },
          // Guards against hanging, not measurements.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/build/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          environment: 'node',
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/sites/set-up.ts'],
          // Guards against hanging, not measurements.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          environment: 'node',
          sequence: { groupOrder: 2 },
          globalSetup: ['tests/hosts/set-up.ts'],
          // Guards against hanging, not measurements.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
