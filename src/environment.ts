import { readEnvironment } from './read-environment.ts';

/** The environment of the build that is running. */
export const environment = readEnvironment(process.env, process.cwd());
