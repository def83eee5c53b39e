import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { FetchError } from '../../../src/fetch/fetch-error.ts';
import { probeAddress } from '../../../src/fetch/probe-address.ts';
import { listen } from './local-server.ts';

/** Asks a server for its front page; gives what became of it, and what was asked. */
async function probe(answer: RequestListener) {
  const asked: string[] = [];
  const port = await listen((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  const options = { userAgent: 'Lesesaal/1.0 (link check)', allowLocal: true, timeout: 2000 };
  const result = await probeAddress(`http://127.0.0.1:${port}/`, options).then(
    ({ status }) => status,
    (error: unknown) => {
      if (error instanceof FetchError) return error.flaw.got;
      throw error;
    },
  );
  return { result, asked };
}

describe('An address', () => {
  test('that answers is there, asked once, and its body not waited for', async () => {
    const { result, asked } = await probe((_, response) => response.writeHead(200).write('Der Anfang'));
    expect({ result, asked }).toEqual({ result: 'there', asked: ['GET /'] });
  });

  test('is asked for with the name of who asks', async () => {
    let agent: string | undefined;
    await probe((request, response) => {
      agent = request.headers['user-agent'];
      response.end();
    });
    expect(agent).toBe('Lesesaal/1.0 (link check)');
  });

  test('is there where it leads on to one that is', async () => {
    const { result, asked } = await probe((request, response) => {
      if (request.url === '/') response.writeHead(301, { Location: '/neu' });
      response.end();
    });
    expect({ result, asked }).toEqual({ result: 'there', asked: ['GET /', 'GET /neu'] });
  });

  test.each([401, 403, 429, 451])('that answers programs with %d is withheld', async (status) => {
    const { result, asked } = await probe((_, response) => response.writeHead(status).end());
    expect({ result, asked }).toEqual({ result: 'withheld', asked: ['GET /'] });
  });

  test.each([404, 410, 500, 503])('that answers with %d has nothing', async (status) => {
    const { result, asked } = await probe((_, response) => response.writeHead(status).end());
    expect({ result, asked }).toEqual({ result: `the HTTP status ${status}`, asked: ['GET /'] });
  });

  test('that breaks off has nothing', async () => {
    const { result, asked } = await probe((request) => request.socket.destroy());
    expect({ result, asked }).toEqual({
      result: 'a connection that broke off (ECONNRESET)',
      asked: ['GET /'],
    });
  });

  test('that leads in a circle has nothing', async () => {
    const { result } = await probe((_, response) => response.writeHead(302, { Location: '/' }).end());
    expect(result).toBe('one more');
  });
});
