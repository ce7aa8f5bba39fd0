/*
 * Keeps the app's own files for browser mode, so that the page opens without its server. Network first: a newer build wins as
 * soon as the server answers; the kept files serve when it does not. Records are never in here, they are in IndexedDB.
 */
const CACHE = 'rungbook-files';

async function keepAll() {
  const cache = await caches.open(CACHE);
  const manifest = await (await fetch('asset-manifest.json')).json();
  const files = new Set(['./', 'index.html', 'before-modules.js', 'icon.svg']);
  for (const { file, css = [], assets = [] } of Object.values(manifest)) {
    for (const name of [file, ...css, ...assets]) files.add(name);
  }
  await cache.addAll([...files]);
}

async function answer(request) {
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
    return response;
  } catch {
    const kept = await caches.match(request, { ignoreVary: true, ignoreSearch: request.mode === 'navigate' });
    return kept ?? Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin)
    event.respondWith(answer(request));
});
