import { expect, test } from 'vitest';
import { findSwallowedOption } from '../../../src/commands/swallowed-options.ts';

const find = (env: Record<string, string>) => findSwallowedOption(env, ['dry-run', 'external']);

test.each([
  { env: { npm_config_dry_run: 'true' }, option: '--dry-run' },
  { env: { npm_config_external: 'true' }, option: '--external' },
])('$option that npm took for its own is named', ({ env, option }) => {
  expect(find(env)).toContain(`expected -- before ${option}`);
});

test.each([{}, { npm_config_dry_run: '' }, { npm_config_dry_run: 'false' }, { npm_config_yes: 'true' }])(
  'nothing is said of %j',
  (env) => {
    expect(find(env)).toBeUndefined();
  },
);
