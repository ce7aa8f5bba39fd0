import { trustedWorkerUrl } from './worker-url.ts';

/** In browser mode the app's own files are kept, so that it opens without its server. The desktop app needs none of this. */
export async function keepFilesOffline(): Promise<void> {
  if (!import.meta.env.PROD || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(trustedWorkerUrl('./service-worker.js'));
}
