/** Schemes that stay inside the process: our own pages, and bytes that a page already holds. */
const INSIDE = new Set(['app:', 'data:', 'blob:']);

/** May this request leave the page? In development the dev server and the developer tools are allowed as well. */
export function isAllowedRequest(url: string, devUrl: string | null): boolean {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  if (INSIDE.has(parsed.protocol)) return true;
  if (devUrl === null) return false;
  const { host } = new URL(devUrl);
  return parsed.protocol === 'devtools:' || (['http:', 'ws:'].includes(parsed.protocol) && parsed.host === host);
}
