import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A port of this machine that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil));
  const address = server.address();
  await new Promise((fulfil) => server.close(fulfil));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Waits until a server that was started answers at an address, and gives it back.
 *
 * @throws Error after twenty seconds without an answer
 */
export async function whenAnswered(at: string): Promise<string> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const isThere = await fetch(at).then(
      () => true,
      () => false,
    );
    if (isThere) return at;
    await setTimeout(50);
  }
  throw new Error(`Nothing answers at ${at}.`);
}
