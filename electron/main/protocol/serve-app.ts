import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from '../../../shared/security/content-security-policy.ts';
import { APP_ORIGIN } from './app-origin.ts';
import { mediaType } from './media-type.ts';
import { responseHeaders } from './response-headers.ts';

/** What a request for one of our pages says. */
interface PageRequest {
  readonly method: string;
  readonly url: string;
}

/** An answer: `headers` by lower-case name. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const NOT_FOUND: PageAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from('Not found'),
};

/** Serves `app://rungbook/…` from a fixed table (URL path → file). Other hosts, methods and names answer 404. */
export function createAppServer(table: ReadonlyMap<string, string>): (request: PageRequest) => Promise<PageAnswer> {
  const policy = contentSecurityPolicy('app');
  return async ({ method, url }) => {
    const { protocol, host, pathname } = new URL(url);
    const file = `${protocol}//${host}` === APP_ORIGIN && method === 'GET' ? table.get(pathname) : undefined;
    if (file === undefined) return NOT_FOUND;
    return { status: 200, headers: responseHeaders(mediaType(file), policy), body: await readFile(file) };
  };
}
