/** The port that `PORT` asks for, or 4321. Ends the process with a message where it is no port. */
export function wantedPort(): number {
  const text = process.env['PORT']?.trim() || '4321';
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  console.error(`PORT: expected a whole number from 0 to 65535, got ${JSON.stringify(text)}.`);
  process.exit(1);
}
