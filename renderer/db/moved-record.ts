/** Another window made another database the current one of this record; this window must not write any more. */
export class MovedError extends Error {
  override readonly name = 'MovedError';
}

const CHANNEL = 'rungbook-record';

interface Moved {
  family: string;
  database: string;
  /** The version of the Rungbook that moved it. */
  app: string;
}

/** Tells the other windows of this app which database a record is in from now on. */
export function tellMoved(moved: Moved): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(moved);
  channel.close();
}

/**
 * Hears when another window moved the record of this family of databases, and which version of Rungbook that was. Answers how to
 * stop hearing.
 */
export function hearMoved(
  family: string,
  isCurrent: (database: string) => boolean,
  onMoved: (app: string) => void,
): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Moved>) => {
    if (data.family === family && !isCurrent(data.database)) onMoved(data.app);
  };
  return () => channel.close();
}
