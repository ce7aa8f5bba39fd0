import type { Answer, Request } from '../../../shared/ipc/bridge.ts';
import type { Channel } from '../../../shared/ipc/channels.ts';
import type { Result } from '../../../shared/ipc/result.ts';

/** What main does for one verb. The request has been parsed; the answer is a value or words, and may be late. */
type Handler<C extends Channel> = (request: Request<C>) => Promise<Result<Answer<C>>> | Result<Answer<C>>;

/** The handlers of some verbs; each capability builds its own, with what it needs as arguments. */
export type HandlersOf<C extends Channel> = { [K in C]: Handler<K> };

/** The handlers of all verbs. */
export type Handlers = HandlersOf<Channel>;
