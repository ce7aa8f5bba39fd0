import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that nothing may ever reach: it counts who comes all the same. */
export interface TrapServer {
  readonly origin: string;
  /** What was asked for, one line a request; a connection without a request is one too. */
  readonly visits: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the trap on a free port of the loopback address, by number, so that no name has to be looked up. */
export async function startTrapServer(): Promise<TrapServer> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
    response.end('');
  });
  server.on('connection', () => visits.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    visits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
