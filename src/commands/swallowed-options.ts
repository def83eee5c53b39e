/**
 * Finds an option that npm took for its own since no `--` stood before it: `npm run deploy TARGET --dry-run` would deploy.
 * @param env what npm hands on, where such an option is `npm_config_dry_run`
 * @param names the options of a command that change what it does
 * @returns what to write, or undefined where nothing was taken
 */
export function findSwallowedOption(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): string | undefined {
  const taken = names.find(
    (name) => !['', 'false', undefined].includes(env[`npm_config_${name.replaceAll('-', '_')}`]),
  );
  return taken && `expected -- before --${taken}, got none, so npm kept it. Write: npm run … -- … --${taken}`;
}
