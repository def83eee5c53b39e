import { expect, test } from 'vitest';
import type { Check } from '../../audit/check.ts';
import { runCheck } from '../../audit/report.ts';
import { plantSite } from './planted-site.ts';

test('What a check cannot read is a finding, not an end of the audit', async () => {
  const check: Check = {
    name: 'Feeds',
    run: () => {
      throw new Error('feed.json: expected JSON, got text.');
    },
  };
  const { outcome } = await runCheck('eigene', check, plantSite());
  expect(outcome.findings).toMatchObject([{ got: 'feed.json: expected JSON, got text.' }]);
});
