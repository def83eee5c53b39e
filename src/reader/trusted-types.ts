/**
 * The default Trusted Types policy: under `require-trusted-types-for 'script'` the browser takes no text for
 * a script's address or for markup. There are two exceptions, the workers of this origin: the search index's own, and the one
 * that lets pages open without a network.
 */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

const WORKERS = /\/(?:pagefind\/pagefind-worker|sw)\.js$/;

const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;

factory?.createPolicy('default', {
  createScriptURL: (text) => {
    const url = new URL(text, location.href);
    return url.origin === location.origin && WORKERS.test(url.pathname) ? url.href : null;
  },
});

export {};
