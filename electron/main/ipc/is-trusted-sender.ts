/** What of Electron's `WebFrameMain` tells where a request comes from. */
interface Frame {
  readonly origin: string;
  readonly parent: unknown;
}

/** Is this the main frame of our own page? A frame inside it, or a page of any other origin, may ask for nothing. */
export function isTrustedSender(frame: Frame | null, origin: string): boolean {
  return frame !== null && frame.parent === null && frame.origin === origin;
}
