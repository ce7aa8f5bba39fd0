import { failed } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';

type Waiting = `copies.${'choose-folder' | 'set' | 'off'}`;

const notBuilt = () => failed('not-built', 'This Rungbook cannot do this yet. Nothing was changed.');

/** Verbs whose words stand and whose work is still to come. */
export const notBuiltHandlers: HandlersOf<Waiting> = {
  'copies.choose-folder': notBuilt,
  'copies.set': notBuilt,
  'copies.off': notBuilt,
};
