/** With these a feed marks from where its readers come; the page is the same without them. */
const TRACKING = /^(?:utm_\w+|mtm_\w+|pk_campaign|wt_z?mc|xtor|fbclid|gclid)(?:=|$)/i;

/**
 * Makes an address absolute and takes out what does not belong to it: user names, passwords and marks of tracking
 * (`utm_source`).
 * @param base an absolute address, for one that is relative
 * @returns undefined for anything but http and https
 */
export function toWebAddress(text: string | undefined, base?: string | undefined): string | undefined {
  const address = text?.trim();
  if (!address) return undefined;
  const url = URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  url.username = '';
  url.password = '';
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !TRACKING.test(parameter));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href;
}
