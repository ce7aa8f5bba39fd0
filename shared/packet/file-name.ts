/** A name for the save dialog from a packet's title: no character that any file system refuses, and never empty. */
export function fileNameOf(title: string): string {
  const name = title
    // eslint-disable-next-line no-control-regex -- control characters are what must not be in a file name
    .replace(/[/\\:*?"<>|\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  return (
    Array.from(name)
      .slice(0, 50)
      .join('')
      .replace(/[\s.]+$/, '') || 'Packet'
  );
}
