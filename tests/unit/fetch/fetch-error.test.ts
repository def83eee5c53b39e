import { describe, expect, test } from 'vitest';
import { describeError, FetchError, printAddress } from '../../../src/fetch/fetch-error.ts';

describe('A FetchError', () => {
  test('says in one line where, what was expected, what came and what to do', () => {
    const flaw = { expected: 'a page or feed', got: 'the HTTP status 404', remedy: 'Check the address.' };
    const error = new FetchError('https://example.org/', flaw, { status: 404 });
    expect(error).toMatchObject({ name: 'FetchError', status: 404 });
    expect(error.message).toBe(
      'https://example.org/: expected a page or feed, got the HTTP status 404. Check the address.',
    );
  });

  test('shows characters that would turn the line around', () => {
    const error = new FetchError('https://example.org/\u202Elmth', { expected: 'a', got: 'b', remedy: 'c.' });
    expect(error.message).toContain('https://example.org/\\u202Elmth: ');
  });
});

describe('An address in a message', () => {
  test.each([
    ['https://example.org/a?b', 'https://example.org/a?b'],
    ['https://user:secret@example.org/', 'https://example.org/'],
    ['https:\\\\user:sec@ret@example.org', 'https:\\\\example.org'],
    ['https://example.org/@ressort', 'https://example.org/@ressort'],
    ['mailto:a@example.org', 'mailto:example.org'],
    ['zwei\n Zeilen', 'zwei Zeilen'],
    [`data:${'a'.repeat(300)}`, `data:${'a'.repeat(195)}…`],
  ])('is written on one line, short, without its password: %j', (address, printed) => {
    expect(printAddress(address)).toBe(printed);
  });
});

describe('An error of the network', () => {
  test.each([
    ['ENOTFOUND', 'a name that could not be looked up (ENOTFOUND)'],
    ['EAI_AGAIN', 'a name that could not be looked up (EAI_AGAIN)'],
    ['ECONNREFUSED', 'a refused connection (ECONNREFUSED)'],
    ['ENETUNREACH', 'no way to reach it (ENETUNREACH)'],
    ['ECONNRESET', 'a connection that broke off (ECONNRESET)'],
    ['HPE_INVALID_CONSTANT', 'something else (HPE_INVALID_CONSTANT)'],
    ['Z_DATA_ERROR', 'one that cannot be unpacked (Z_DATA_ERROR)'],
    ['CERT_HAS_EXPIRED', 'one that cannot be trusted (CERT_HAS_EXPIRED)'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'one that cannot be trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'one that cannot be trusted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'one that cannot be trusted (ERR_TLS_CERT_ALTNAME_INVALID)'],
    ['EMFILE', 'the error EMFILE'],
  ])('is said in words: %s', (code, got) => {
    expect(describeError(Object.assign(new Error('raw'), { code })).got).toBe(got);
  });

  test('without a code is told as it is', () => {
    expect(describeError(new Error('Etwas ging schief')).got).toBe('the error “Etwas ging schief”');
  });
});
