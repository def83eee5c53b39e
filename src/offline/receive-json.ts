/** Fetches JSON of the site as it is deployed now; undefined where it cannot be had. */
export async function receiveJson<T>(address = ''): Promise<T | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
