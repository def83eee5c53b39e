/**
 * The default Trusted Types policy: under `require-trusted-types-for 'script'` the browser takes no text for
 * a script's address or for markup. Search needs one exception, the index's own worker of this origin.
 */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

const WORKER = /\/pagefind\/pagefind-worker\.js$/;

const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;

factory?.createPolicy('default', {
  createScriptURL: (text) => {
    const url = new URL(text, location.href);
    return url.origin === location.origin && WORKER.test(url.pathname) ? url.href : null;
  },
});

export {};
