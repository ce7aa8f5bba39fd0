import type { Session } from 'electron';
import { APP_SCHEME } from './app-origin.ts';
import type { createAppServer } from './serve-app.ts';

/** What Chromium shows as “file not found”. */
const FILE_NOT_FOUND = -6;

/**
 * Lets a session answer requests for our pages. By the older call on purpose: `protocol.handle` makes Node load all of its `fetch`
 * before the first page is there, a twentieth of the whole start.
 */
export function registerPages(
  { protocol }: Pick<Session, 'protocol'>,
  serve: ReturnType<typeof createAppServer>,
): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above; it is a call of the same module with the same checks
  protocol.registerBufferProtocol(APP_SCHEME, (request, respond) => {
    serve(request).then(
      ({ status, headers, body }) =>
        respond({ statusCode: status, headers, mimeType: headers['content-type']?.split(';')[0] ?? '', data: body }),
      () => respond({ error: FILE_NOT_FOUND }),
    );
  });
}
