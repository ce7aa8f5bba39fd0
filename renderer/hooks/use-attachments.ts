import { useMemo } from 'react';
import type { Attachment } from '../../shared/record/attachment.ts';
import { ATTACHMENT_BYTES, fileNameOf } from '../../shared/record/attachment.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';

/** Media types that are shown as a picture; anything else is a line. What draws itself by script or style is not among them. */
const pictures = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
/** A larger picture would cost more memory than a look at it is worth. */
const LARGEST_PICTURE = 10 * 1024 * 1024;

export const isPicture = ({ type, size }: Attachment): boolean => pictures.has(type) && size <= LARGEST_PICTURE;

/** Files of the vault: brought in, read, and written out again. What fails is said in a message and answered as `null`. */
export function useAttachments() {
  const { bridge, profile } = useServices();
  const show = useToastStore((state) => state.show);
  return useMemo(() => {
    const profileId = profile.id;
    const fail = (text: string): null => {
      show({ text, tone: 'bad', undoId: null });
      return null;
    };
    return {
      /** Lets the person choose a file; it is in the vault, twice, when this answers. `null` when they chose none. */
      choose: async (): Promise<Attachment | null> => {
        const chosen = await bridge.ask('attachments.choose', { profileId });
        return chosen.ok ? chosen.value : fail(chosen.message);
      },
      /** Brings a dropped or pasted file into the vault. */
      put: async (file: File): Promise<Attachment | null> => {
        const name = file.name === '' ? 'pasted file' : file.name.slice(0, 255);
        if (file.size > ATTACHMENT_BYTES) return fail(`“${name}” was not attached: it is larger than 25 MB.`);
        const content = await file.arrayBuffer().catch(() => null);
        if (content === null)
          return fail(`“${name}” was not attached: it could not be read. A folder cannot be attached.`);
        const bytes = new Uint8Array(content);
        const put = await bridge.ask('attachments.put', { profileId, name, type: file.type.slice(0, 200), bytes });
        return put.ok ? put.value : fail(put.message);
      },
      /** The picture that an attachment is; `null` when it cannot be read. Says nothing, the line of the file is still there. */
      readPicture: async ({ sha256, type }: Attachment): Promise<Blob | null> => {
        const read = await bridge.ask('attachments.read', { profileId, sha256 });
        return read.ok ? new Blob([new Uint8Array(read.value.bytes)], { type }) : null;
      },
      /** Writes a copy where the person says. */
      saveAs: async ({ sha256, name }: Attachment): Promise<void> => {
        const saved = await bridge.ask('attachments.save-as', { profileId, sha256, suggestedName: fileNameOf(name) });
        if (!saved.ok) fail(saved.message);
        else if (saved.value.outcome === 'saved')
          show({ text: `Saved ${saved.value.fileName}.`, tone: 'plain', undoId: null });
      },
    };
  }, [bridge, profile.id, show]);
}
