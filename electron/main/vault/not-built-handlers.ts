import { failed } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';

type Waiting =
  | `vault.${'open' | 'status' | 'snapshot' | 'verify' | 'read-lines' | 'point' | 'repair'}`
  | `attachments.${'choose' | 'put' | 'read' | 'save-as'}`
  | `backup.${'save' | 'choose'}`
  | `copies.${'choose-folder' | 'set' | 'off'}`;

const notBuilt = () => failed('not-built', 'This Rungbook cannot do this yet. Nothing was changed.');

/** Verbs whose words stand and whose work is still to come. */
export const notBuiltHandlers: HandlersOf<Waiting> = {
  'vault.open': notBuilt,
  'vault.status': notBuilt,
  'vault.snapshot': notBuilt,
  'vault.verify': notBuilt,
  'vault.read-lines': notBuilt,
  'vault.point': notBuilt,
  'vault.repair': notBuilt,
  'attachments.choose': notBuilt,
  'attachments.put': notBuilt,
  'attachments.read': notBuilt,
  'attachments.save-as': notBuilt,
  'backup.save': notBuilt,
  'backup.choose': notBuilt,
  'copies.choose-folder': notBuilt,
  'copies.set': notBuilt,
  'copies.off': notBuilt,
};
