import { CONTENT_TYPES, classify, contentTypeOf, headersFor, patternSource } from '../policy.ts';
import { encodePath } from '../redirects.ts';
import type { HostPlan } from './plan.ts';

/** What CloudFront takes for one function, in bytes. */
const LARGEST_FUNCTION = 10_240;

/** What S3 keeps with each file, and CloudFront goes by. */
const OF_FILE = 'Cache-Control';

/** What readers are told of a withdrawn article, where its notice cannot be sent with the status. */
const GONE = 'Dieser Artikel wurde zurückgezogen.';

/**
 * Prints a CloudFront function (runtime 2.0) for viewer requests: redirects, withdrawn articles, and the index document of
 * folders, which S3 does not know behind CloudFront. What a function cannot hold is left to the pages that stand there: those
 * at the former addresses lead on, else the notices of withdrawn articles come with status 200. The function says so.
 * It keeps to the language of that runtime, which knows neither destructuring nor `Object.hasOwn`.
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function printRequestFunction({ base, redirects, withdrawn }: HostPlan): string {
  const targets = Object.fromEntries(redirects.map(({ from, to }) => [encodePath(from), encodePath(to)]));
  const print = (isRedirecting: boolean, isWithdrawing: boolean) =>
    (isRedirecting ? '' : NOTE_OF_REDIRECTS) +
    (isWithdrawing ? '' : NOTE_OF_WITHDRAWN) +
    printHandler(base, isRedirecting ? targets : {}, isWithdrawing ? withdrawn.map(encodePath) : []);
  const choices = [print(true, true), print(false, true), print(true, false)];
  return choices.find((code) => Buffer.byteLength(code) <= LARGEST_FUNCTION) ?? print(false, false);
}

const NOTE_OF_REDIRECTS =
  '// More redirects than a function may hold: the pages at the former addresses lead on.\n';
const NOTE_OF_WITHDRAWN =
  '// More withdrawn articles than a function may hold: their notices come with status 200.\n';

function printHandler(
  base: string,
  targets: Readonly<Record<string, string>>,
  withdrawn: readonly string[],
): string {
  return `// Written with the site by its build; publish it again after every build. For viewer requests, runtime 2.0.
const REDIRECTS = ${JSON.stringify(targets)};
const WITHDRAWN = ${JSON.stringify(withdrawn)};
const BASE = ${JSON.stringify(base)};

function handler(event) {
  const request = event.request;
  // As the addresses here are written.
  const path = request.uri.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  let target = Object.prototype.hasOwnProperty.call(REDIRECTS, path) ? REDIRECTS[path] : undefined;
  // A page's address ends with a slash, and no other file of the site goes without an ending.
  if (!target && (path + '/').startsWith(BASE) && /^(?:\\/[^/]+)*\\/[^/.]+$/.test(path)) target = path + '/';
  if (target) return { statusCode: 301, headers: { location: { value: target + queryOf(request) } } };
  if (WITHDRAWN.includes(path.slice(0, path.lastIndexOf('/') + 1))) {
    return { statusCode: 410, headers: { 'content-type': { value: 'text/plain; charset=utf-8' } }, body: ${JSON.stringify(GONE)} };
  }
  if (path.endsWith('/')) request.uri += 'index.html';
  return request;
}

// What was asked, encoded as it came.
function queryOf(request) {
  const pairs = Object.keys(request.querystring).map((name) => {
    const one = request.querystring[name];
    return (one.multiValue || [one]).map((each) => (each.value ? name + '=' + each.value : name)).join('&');
  });
  return pairs.length > 0 ? '?' + pairs.join('&') : '';
}
`;
}

/**
 * Prints the configuration of a CloudFront response headers policy: what all answers are sent alike, errors too. What some
 * addresses are sent otherwise is left to the function for responses.
 * @see https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html
 */
export function printResponseHeadersPolicy({ rules }: HostPlan): string {
  const { common, classes } = classify(rules);
  const isForAll = (name: string) => classes.every(({ headers }) => headers[name] === common[name]);
  const { 'Content-Security-Policy': policy, ...rest } = common;
  const named = {
    'Strict-Transport-Security': {
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(rest['Strict-Transport-Security'] ?? '')?.[1]),
    },
    'X-Content-Type-Options': {},
    'Referrer-Policy': { ReferrerPolicy: rest['Referrer-Policy'] },
  };
  const others = Object.entries(rest).filter(([name]) => !(name in named) && isForAll(name));
  const override = { Override: true };
  return `${JSON.stringify(
    {
      Name: 'lesesaal',
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ...override, ContentSecurityPolicy: policy },
        ContentTypeOptions: override,
        ReferrerPolicy: { ...override, ...named['Referrer-Policy'] },
        StrictTransportSecurity: { ...override, ...named['Strict-Transport-Security'] },
      },
      CustomHeadersConfig: {
        Quantity: others.length,
        Items: others.map(([Header, Value]) => ({ Header, Value, ...override })),
      },
    },
    null,
    2,
  )}\n`;
}

/** Prints a CloudFront function (runtime 2.0) for viewer responses: what some addresses are sent otherwise than all. */
export function printResponseFunction({ base, rules }: HostPlan): string {
  const { common, classes } = classify(rules);
  const varied = [...new Set(classes.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== OF_FILE && classes.some(({ headers }) => headers[name] !== common[name]),
  );
  const pick = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      varied.flatMap((name) => (headers[name] ? [[name.toLowerCase(), { value: headers[name] }]] : [])),
    );
  const told = classes.map(({ paths, headers }) => ({
    paths: `^${base}(?:${paths.map(patternSource).join('|')})$`,
    headers: pick(headers),
  }));
  return `// Written with the site by its build; publish it again after every build. For viewer responses, runtime 2.0.
const COMMON = ${JSON.stringify(pick(common))};
const CLASSES = ${JSON.stringify(told, null, 2)};

function handler(event) {
  const response = event.response;
  const own = CLASSES.find((one) => new RegExp(one.paths).test(event.request.uri));
  Object.assign(response.headers, own ? own.headers : COMMON);
  return response;
}
`;
}

/**
 * Prints what S3 is to keep with the files, as a table with tabs: files by a pattern of `aws s3 cp --include`, below the
 * site's folder; the last line that fits a file counts.
 */
export function printMetadataTable({ rules }: HostPlan): string {
  const paths = new Set(rules.flatMap((rule) => rule.paths));
  const common = headersFor(rules, '*')[OF_FILE];
  const kept = [...paths].filter((path) => headersFor(rules, path)[OF_FILE] !== common);
  const rows = [
    ['Files', OF_FILE, 'Content-Type'],
    ['*', common, ''],
    ...kept.map((path) => [path, headersFor(rules, path)[OF_FILE], '']),
    ...Object.keys(CONTENT_TYPES).map((ending) => [`*.${ending}`, common, contentTypeOf(`x.${ending}`)]),
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}
