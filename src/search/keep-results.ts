/**
 * Makes of a function one that is called once for each key, also while the first call is under way. What fails,
 * for want of a connection, may be asked again.
 * @param most results that are kept; with one more, all are forgotten
 */
export function keepResults<Key, Result>(
  call: (key: Key) => Promise<Result>,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Promise<Result> {
  const results = new Map<Key, Promise<Result>>();
  return (key) => {
    const known = results.get(key);
    if (known) return known;
    if (results.size >= most) results.clear();
    const result = call(key);
    results.set(key, result);
    result.catch(() => results.delete(key));
    return result;
  };
}
