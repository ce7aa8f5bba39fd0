/**
 * The headers of every page and file that main serves: nothing is guessed, embedded or told to others. There is no opener policy on
 * purpose: no window can ever be opened, and the header would make Chromium start the page in a second process and throw the first
 * away, at every start.
 */
export const responseHeaders = (type: string, policy: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
});

/** The answer to whatever is not in the table. */
export const notFound = (): Response =>
  new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
