import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from '../../shared/security/content-security-policy.ts';
import { contentType } from './content-type.ts';
import { staticFiles } from './static-files.ts';

/** Where the server listens and what it serves; `host` is an address by number. */
export interface BrowserServerOptions {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
}

/** The server that was started, or the reason why the port cannot be used. Other failures reject. */
export type BrowserServerStart =
  { readonly kind: 'listening'; readonly server: Server; readonly origin: string } | { readonly kind: 'port-taken' };

// The page may fetch nothing. The service worker keeps the app's own files for offline use, so it alone may read them.
const SERVICE_WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

function securityHeaders(url: string): Record<string, string> {
  return {
    'Content-Security-Policy': url === '/service-worker.js' ? SERVICE_WORKER_POLICY : contentSecurityPolicy('browser'),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
    'Cache-Control': 'no-cache',
  };
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...securityHeaders(''), 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

function answer(request: IncomingMessage, response: ServerResponse, files: ReadonlyMap<string, string>): void {
  const url = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const file = files.get(url);
  if (file === undefined) {
    refuse(response, 404, 'Not found.');
    return;
  }
  response.writeHead(200, { ...securityHeaders(url), 'Content-Type': contentType(file) });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // The build may be replaced while a page is loading: then the connection ends early, and the browser says so.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves the built renderer to this machine only. The `Host` header has to be the fixed address, so that a web page
 * whose name was pointed at this machine gets nothing; only GET and HEAD of files that exist are answered.
 */
export function startBrowserServer(options: BrowserServerOptions): Promise<BrowserServerStart> {
  const files = staticFiles(options.folder);
  let expectedHost = '';
  const server = createServer((request, response) => {
    if (request.headers.host !== expectedHost) refuse(response, 403, `Open http://${expectedHost} instead.`);
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      refuse(response, 405, 'Only reading is possible here.');
    else answer(request, response, files);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve({ kind: 'port-taken' });
      else reject(error);
    });
    server.listen(options.port, options.host, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : options.port;
      expectedHost = `${options.host}:${port}`;
      resolve({ kind: 'listening', server, origin: `http://${expectedHost}` });
    });
  });
}
