/** A site cannot be deployed; the message says what is wrong where, and what to do. */
export class DeployError extends Error {
  override readonly name = 'DeployError';
}
