import type { LookupAddress } from 'node:dns';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FetchOptions, fetchSource } from '../../../src/fetch/fetch-source.ts';
import { listen } from './local-server.ts';

// One address of this machine stands for the public web, so that a server can be reached without it.
const PUBLIC = '127.0.0.1';
vi.mock('../../../src/fetch/addresses.ts', async (original) => ({
  ...(await original<object>()),
  isPublicIp: (ip: string) => ip === PUBLIC,
}));

let port: number;
/** The hosts and paths that were asked for. */
const log: string[] = [];

beforeAll(async () => {
  port = await listen((request, response) => {
    log.push(`${request.headers.host?.replace(/:\d+$/, '')}${request.url}`);
    const target = new URL(request.url ?? '', 'http://x').searchParams.get('to');
    if (target) response.writeHead(302, { Location: target }).end();
    else response.end('Guten Tag');
  });
});

beforeEach(() => {
  log.length = 0;
});

/** A look-up that gives each name its next answer, and the last one ever after. */
function lookUp(names: Record<string, readonly string[][]>): NonNullable<FetchOptions['lookup']> {
  const rest = new Map(Object.entries(names).map(([name, answers]) => [name, [...answers]]));
  return async (host): Promise<LookupAddress[]> => {
    const answers = rest.get(host) ?? [];
    const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}

const get = (address: string, names: Record<string, readonly string[][]>) =>
  fetchSource(address, { userAgent: 'Lesesaal', lookup: lookUp(names) });

describe('A host name', () => {
  test('that leads to the public web is fetched', async () => {
    const answer = await get(`http://zeitung.example:${port}/`, { 'zeitung.example': [[PUBLIC]] });
    expect(answer.status).toBe('fetched');
  });

  test.each([
    { addresses: ['127.0.0.2'] },
    { addresses: ['::1'] },
    { addresses: ['169.254.169.254'] },
    { addresses: [PUBLIC, '10.0.0.1'] },
    { addresses: ['fd00::1', PUBLIC] },
  ])('that leads to $addresses is refused', async ({ addresses }) => {
    const local = addresses.find((address) => address !== PUBLIC);
    await expect(get(`http://boese.example:${port}/`, { 'boese.example': [addresses] })).rejects.toThrow(
      `expected an address of the public web, got boese.example, which leads to ${local} on a private or reserved network.`,
    );
    expect(log).toEqual([]);
  });

  test('is looked up once a request, and that answer is used', async () => {
    const names = { 'zeitung.example': [[PUBLIC], ['127.0.0.2']] };
    const answer = await get(`http://zeitung.example:${port}/`, names);
    expect(answer.status).toBe('fetched');
  });

  test('is looked up anew after a redirect to the same host', async () => {
    const names = { 'zeitung.example': [[PUBLIC], ['127.0.0.2']] };
    await expect(get(`http://zeitung.example:${port}/?to=/zwei`, names)).rejects.toThrow(
      'got zeitung.example, which leads to 127.0.0.2',
    );
    expect(log).toEqual(['zeitung.example/?to=/zwei']);
  });
});

describe('A redirect from the public web', () => {
  test('to a name on it is followed', async () => {
    const names = { 'a.example': [[PUBLIC]], 'b.example': [[PUBLIC]] };
    await get(`http://a.example:${port}/?to=http://b.example:${port}/`, names);
    expect(log).toEqual([`a.example/?to=http://b.example:${port}/`, 'b.example/']);
  });

  test.each([
    { target: 'http://boese.example/', got: 'boese.example, which leads to 10.0.0.1' },
    { target: 'http://127.0.0.1/', got: '127.0.0.1' },
    { target: 'http://0x7f000001/', got: '127.0.0.1' },
    { target: '//[::1]/', got: '::1' },
    { target: 'http://localhost/', got: 'localhost' },
    { target: 'http://169.254.169.254/latest/', got: '169.254.169.254' },
  ])('to $target is refused', async ({ target, got }) => {
    const names = { 'zeitung.example': [[PUBLIC]], 'boese.example': [['10.0.0.1']] };
    await expect(get(`http://zeitung.example:${port}/?to=${target}`, names)).rejects.toThrow(
      `: expected an address of the public web, got ${got} on a private or reserved network.`,
    );
    expect(log).toEqual([`zeitung.example/?to=${target}`]);
  });
});
