import type { Result } from '../../../shared/ipc/result.ts';
import { ok } from '../../../shared/ipc/result.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import type { ProfileCopies } from './create-copies.ts';

interface CopyNeeds {
  readonly copiesOf: (profileId: string) => Promise<Result<ProfileCopies>>;
  readonly showOpenDialog: (options: {
    title: string;
    properties: ('openDirectory' | 'createDirectory')[];
  }) => Promise<{ canceled: boolean; filePaths: string[] }>;
}

/** The verbs `copies.*`. The page sees the folder's name and never says one. */
export function createCopyHandlers({
  copiesOf,
  showOpenDialog,
}: CopyNeeds): HandlersOf<`copies.${'choose-folder' | 'set' | 'off'}`> {
  return {
    'copies.choose-folder': async ({ profileId }) => {
      const copies = await copiesOf(profileId);
      if (!copies.ok) return copies;
      const { canceled, filePaths } = await showOpenDialog({
        title: 'Choose a folder for encrypted copies',
        properties: ['openDirectory', 'createDirectory'],
      });
      const folder = filePaths[0];
      if (canceled || folder === undefined) return ok(null);
      copies.value.choose(folder);
      return ok({ folder });
    },
    'copies.set': async ({ profileId, recipient, wrappedKey }) => {
      const copies = await copiesOf(profileId);
      return copies.ok ? copies.value.set(recipient, wrappedKey) : copies;
    },
    'copies.off': async ({ profileId }) => {
      const copies = await copiesOf(profileId);
      return copies.ok ? ok(await copies.value.off()) : copies;
    },
  };
}
