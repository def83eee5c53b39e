import { readFileSync } from 'node:fs';
import { request as requestPlain } from 'node:http';
import { Agent, type RequestOptions, request as requestSecure } from 'node:https';
import { connect } from 'node:tls';
import { inject } from 'vitest';
import { HOST_NAME, type Host, type Machine } from './host.ts';

/** A guard against hanging, in milliseconds. */
const PATIENCE = 20_000;

const machine: Machine = inject('machine');
/** Every site on every server. */
export const hosts: readonly Host[] = machine.hosts;

/** What a server answered. */
export interface Answer {
  readonly status: number;
  /** Under their names in lower case, each value that was sent. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** As it was sent, with its content encoding. */
  readonly body: Buffer;
}

/** How a request differs from a plain GET. */
export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether it comes without encryption. */
  readonly isPlain?: boolean;
}

const certificate = readFileSync(machine.certificateFile);
const agent = new Agent({ ca: certificate, servername: HOST_NAME, keepAlive: true, maxSockets: 8 });

/**
 * Asks a server for a target exactly as it is written: nothing in it is decoded or normalised.
 * @param target from the root of the server: `/zeitung/%2e%2e/x`
 */
export function ask(host: Host, target: string, options: AskOptions = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body, isPlain = false } = options;
  const all: RequestOptions = {
    host: '127.0.0.1',
    port: isPlain ? host.plainPort : host.port,
    path: target,
    method,
    headers: {
      Host: HOST_NAME,
      ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
      ...headers,
    },
    ...(isPlain ? {} : { agent }),
  };
  return new Promise((resolve, reject) => {
    const send = isPlain ? requestPlain : requestSecure;
    const request = send(all, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headersDistinct as Record<string, string[]>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/**
 * Sends bytes that no client would send, and reads until the server closes the connection.
 * @returns all that it answered, the head included
 */
export function sendBytes(host: Host, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: host.port, ca: certificate, servername: HOST_NAME };
    const socket = connect(options, () => socket.write(Buffer.from(bytes, 'latin1')));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject);
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error(`${JSON.stringify(bytes)}: got no end.`)));
    socket.on('close', () => resolve(answer));
  });
}

/** The one value of a header; several are told apart from one. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  const values = headers[name.toLowerCase()];
  return values && values.length > 1 ? `several values: ${values.join(' | ')}` : values?.[0];
}
