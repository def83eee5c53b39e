import { expect, test } from 'vitest';
import { describePublisher } from '../../../../src/formats/structured-data/publisher.ts';
import { makePublication } from '../make-publication.ts';

test('the publisher is known by the name and the front page of the site', () => {
  expect(describePublisher(makePublication())).toEqual({
    '@type': 'Organization',
    name: 'Lesesaal',
    url: 'https://example.org/zeitung/',
  });
});
