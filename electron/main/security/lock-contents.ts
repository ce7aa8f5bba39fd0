import type { WebContents } from 'electron';

/**
 * Keeps a page where it is: it goes to no other page, opens no window, embeds no other. `home` is the only address it may be
 * reloaded at; what stands behind the `#` is the page's own business.
 */
export function lockContents(contents: WebContents, home: string): void {
  const stays = (url: string): boolean => url.split('#')[0] === home;
  contents.on('will-navigate', (event) => {
    if (!stays(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A peer connection to a bare address would pass by every rule about names and requests.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
