import vm from 'node:vm';

/**
 * The longest that one file may keep the processor busy, in milliseconds. An honest text of 1 MiB takes about
 * half of it; what takes longer was made to.
 */
export const DEADLINE = 1800;

/** On a busy machine work gets only a share of a processor, so its deadline is put off, this often at the most. */
const MAX_EXTENSIONS = 3;

/** The clock is given a little more than the processor, which even an idle machine never lends all the time. */
const SLACK = 1.05;

/** The work took longer than the deadline, or nested deeper than the stack. */
export class BlowUpError extends Error {
  override readonly name = 'BlowUpError';
}

/** One context for all calls: a context of its own for each costs more than reading a short article. */
const stage = vm.createContext({ run: () => {} });
const script = new vm.Script('run()');

/**
 * Runs synchronous work and ends it by force at the deadline: parsers need quadratic time for some inputs
 * of a few kilobytes, and no list of such inputs is complete. The end comes by the clock. Work that had not had
 * its processor time by then is run again with twice the time, so that no honest text fails because the machine
 * is busy; only after the last extension is it refused all the same.
 * @param milliseconds processor time that the work may take
 * @throws BlowUpError where it was ended, or overflowed the stack
 */
export function runWithin<T>(milliseconds: number, work: () => T): T {
  let result: { readonly value: T } | undefined;
  for (let extensions = 0; ; extensions += 1) {
    // Set anew each time: work that was ended may have set a deadline of its own within this one.
    stage.run = () => {
      result = { value: work() };
    };
    const before = process.cpuUsage();
    try {
      script.runInContext(stage, { timeout: Math.ceil(milliseconds * SLACK * 2 ** extensions) });
      if (result) return result.value;
    } catch (error) {
      if (error instanceof RangeError && /call stack/i.test(error.message)) {
        throw new BlowUpError('nesting too deep to read', { cause: error });
      }
      // The error of a timeout is born in the other context, so it is no instance of this one's Error.
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 < milliseconds && extensions < MAX_EXTENSIONS) continue;
      throw new BlowUpError(`repetition that takes longer than ${milliseconds / 1000} s to read`, {
        cause: error,
      });
    }
  }
}
