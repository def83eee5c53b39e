import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BuiltFile } from '../../../src/deploy/built-files.ts';
import { planRelease, type ReleasePlan } from '../../../src/deploy/plan.ts';
import { parseRecord, printRecord, type ReleaseRecord } from '../../../src/deploy/record.ts';
import { isVersioned } from '../../../src/deploy/stages.ts';

const toFiles = (paths: readonly string[]): BuiltFile[] =>
  paths.map((path) => ({ path, size: 1, hash: path }));

const NONE: ReadonlySet<string> = new Set();

const PATHS = [
  'index.html',
  'a/index.html',
  'a/index.html.br',
  'a.png',
  'feed.xml',
  'sw.js',
  'pagefind/pagefind.js',
  'pagefind/index/de_1.pf_index',
  '_astro/a.1.js',
  '_astro/a.2.js',
  '_astro/b',
  '_astro/b/c.3.js',
];

/** Releases one after the other; some are interrupted. */
const history = fc.array(
  fc.record({ paths: fc.subarray(PATHS, { minLength: 1 }), isComplete: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

/** A plan for each release of a history, in which those that break off have uploaded everything and removed nothing. */
function planAll(releases: readonly { paths: readonly string[]; isComplete: boolean }[]): ReleasePlan[] {
  let record: ReleaseRecord | undefined;
  return releases.map(({ paths, isComplete }, index) => {
    const plan = planRelease(record, toFiles(paths), String(index), NONE);
    record = isComplete ? plan.done : plan.begun;
    return plan;
  });
}

describe('whatever releases follow each other', () => {
  const check = (
    holds: (plan: ReleasePlan, paths: readonly string[], before: ReleasePlan | undefined) => void,
  ) =>
    fc.assert(
      fc.property(history, (releases) => {
        const plans = planAll(releases);
        for (const [index, plan] of plans.entries()) {
          holds(plan, releases[index]?.paths ?? [], plans[index - 1]);
        }
      }),
      { seed: 7 },
    );

  test('every file is uploaded once, and none of them is removed', () => {
    check(({ uploads, removals, inTheWay }, paths) => {
      const uploaded = uploads.flatMap(({ files }) => files.map(({ path }) => path));
      expect(uploaded.toSorted()).toEqual(paths.toSorted());
      expect([...removals.flat(), ...inTheWay].filter((path) => paths.includes(path))).toEqual([]);
    });
  });

  test('what was known is either still known or removed', () => {
    check(({ begun, removals, inTheWay, done }) => {
      const accounted = [...done.files.keys(), ...removals.flat(), ...inTheWay];
      expect(accounted.toSorted()).toEqual([...begun.files.keys()].toSorted());
    });
  });

  test('nothing stays for long but what has a name of its content', () => {
    check(({ done }, paths) => {
      for (const [path, last] of done.files) {
        if (!paths.includes(path)) expect(isVersioned(path)).toBe(true);
        expect(last).toBeGreaterThanOrEqual(done.release - 2);
      }
    });
  });

  test('an interrupted release and the one in its place count as one', () => {
    check(({ begun }, _, before) => {
      if (before) expect(begun.release - before.begun.release).toBeLessThanOrEqual(1);
    });
    const [one, two, three] = planAll([
      { paths: ['index.html'], isComplete: true },
      { paths: ['index.html', 'a.png'], isComplete: false },
      { paths: ['index.html'], isComplete: true },
    ]);
    expect([one?.done.release, two?.done.release, three?.done.release]).toEqual([1, 2, 2]);
    expect(three?.removals.flat()).toEqual(['a.png']);
  });
});

test('Pages go before the rest of what goes', () => {
  const first = planRelease(
    undefined,
    toFiles(['a/index.html', 'a/index.html.gz', 'a.png', 'index.html']),
    '1',
    NONE,
  );
  expect(planRelease(first.done, toFiles(['index.html']), '2', NONE).removals).toEqual([
    ['a/index.html', 'a/index.html.gz'],
    ['a.png'],
  ]);
});

test('What strangers have put there belongs to the site once it is replaced, and not before', () => {
  const { begun, done } = planRelease(undefined, toFiles(['index.html', 'a.png']), '1', new Set(['a.png']));
  expect([[...begun.files.keys()], [...done.files.keys()]]).toEqual([
    ['index.html'],
    ['index.html', 'a.png'],
  ]);
});

test('A record is read as it was written, whatever the names', () => {
  const files = new Map(['__proto__', 'constructor', 'a "b"\n/\u2028ß', '…/..a'].map((path) => [path, 2]));
  const record = { release: 2, id: 'a1', isComplete: false, files };
  expect(parseRecord(printRecord(record), 'ziel')).toEqual(record);
});

test.each(['../a', 'a/../b', '/a', 'a//b', './a', 'a/', '', 'a\0', '.lesesaal-releases.json'])(
  'A record that names %j is refused, for it decides what is deleted',
  (path) => {
    const text = printRecord({ release: 1, id: 'a', isComplete: true, files: new Map([[path, 1]]) });
    expect(() => parseRecord(text, 'ziel')).toThrow('expected paths below the folder');
  },
);
