/** Errors whose message says all that the person at the terminal needs. */
const PLAIN = ['ContentError', 'EnvironmentError', 'SiteError', 'ServeError', 'DeployError'];

/**
 * Runs a command. What it throws is printed, in plain words without a stack trace where content, settings,
 * environment or machine are at fault, and ends the process.
 * @param exitCode with which it ends then
 */
export async function run(command: () => Promise<void>, exitCode = 1): Promise<void> {
  try {
    await command();
  } catch (error) {
    // Astro loads the content's code a second time, so an error may be of a class of the same name.
    const isPlain = error instanceof Error && PLAIN.includes(error.name);
    console.error(isPlain ? error.message : error);
    process.exit(exitCode);
  }
}
