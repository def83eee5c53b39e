import { expect, test } from 'vitest';
import { htmlValidate } from '../../../audit/checks/html-validate.ts';
import { findingsOf, page, plantSite } from '../planted-site.ts';

test('A sound site is valid', async () => {
  expect(await findingsOf(htmlValidate, plantSite())).toEqual([]);
});

test.each([
  { fault: 'an id twice', body: '<p id="a">x</p><p id="a">y</p>', rule: 'no-dup-id' },
  {
    fault: 'a block in a paragraph of text',
    body: '<span><div>x</div></span>',
    rule: 'element-permitted-content',
  },
  { fault: 'a button without a name', body: '<button type="button"></button>', rule: 'text-content' },
  {
    fault: 'a label of nothing',
    body: '<section aria-labelledby="fehlt">x</section>',
    rule: 'no-missing-references',
  },
])('A page is found with $fault', async ({ body, rule }) => {
  const findings = await findingsOf(htmlValidate, plantSite({ 'seite/index.html': page('seite/', body) }));
  expect(findings).toContainEqual(
    expect.stringMatching(new RegExp(`^seite/index.html:1:\\d+: expected ${rule},`)),
  );
});
