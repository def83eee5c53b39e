import fc from 'fast-check';
import type { Options } from 'rehype-sanitize';
import { afterEach, describe, expect, test } from 'vitest';
import { policy } from '../../../src/markdown/policy.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { attackDocuments } from '../../attacks/documents.ts';
import { inspectBody } from '../../attacks/inspect-body.ts';

/** Against hanging; no measurement. */
const GUARD = 600_000;

/** Makes the documents the same in every run. */
const SEED = 20_261_129;
const DOCUMENTS = 20_000;

/** Holds for a document that is rendered before the deadline and leaves nothing that an article must not hold. */
const isHarmless = fc.asyncProperty(attackDocuments, async (source) => {
  const html = await renderMarkdown(source);
  const { violations } = inspectBody(html);
  if (violations.length > 0)
    throw new Error(`Expected a harmless body, got ${violations.join('; ')} in ${html}`);
});

test(`${DOCUMENTS} documents made of attacks leave nothing forbidden, and none runs into the guard`, {
  timeout: GUARD,
}, async () => {
  await fc.assert(isHarmless, { seed: SEED, numRuns: DOCUMENTS });
});

describe('A tenth of them finds what a weaker policy lets through', () => {
  const strict: Options = { ...policy };
  const { attributes, protocols, strip, tagNames } = strict;
  const allowing = (name: string): Options => ({
    attributes: { ...attributes, '*': [...(attributes?.['*'] ?? []), name] },
  });
  const holding = (name: string): Options => ({
    tagNames: [...(tagNames ?? []), name],
    strip: (strip ?? []).filter((stripped) => stripped !== name),
  });
  afterEach(() => {
    Object.assign(policy, strict);
  });

  test.each<[string, RegExp, Options]>([
    ['handlers', /onclick=.* on </, allowing('onClick')],
    ['styles', /style=.* on </, allowing('style')],
    ['ids', /id="(?!user-content).* on </, allowing('id')],
    ['foreign pictures', /srcset=.* on </, allowing('srcSet')],
    [
      'addresses that are scripts',
      /href="javascript:/,
      { protocols: { ...protocols, href: [...(protocols?.['href'] ?? []), 'javascript'] } },
    ],
    ['comments', /a comment/, { allowComments: true }],
    ['styles of the whole page', /<style> is no element/, holding('style')],
    ['drawings', /<svg> is no HTML/, holding('svg')],
    ['formulas', /<math> is no HTML/, holding('math')],
    ['text for readers without script', /<noscript> is no element/, holding('noscript')],
  ])('%s', async (_, violation, weaker) => {
    Object.assign(policy, weaker);
    const { errorInstance } = await fc.check(isHarmless, {
      seed: SEED,
      numRuns: DOCUMENTS / 10,
      endOnFailure: true,
    });
    expect(String(errorInstance)).toMatch(violation);
  });

  test('and shrinks to the document that shows it', async () => {
    Object.assign(policy, holding('script'));
    const { counterexample } = await fc.check(isHarmless, { seed: SEED, numRuns: DOCUMENTS / 10 });
    expect(counterexample?.[0]).toMatch(/^.{0,20}<script>.{0,20}$/s);
  });
});
