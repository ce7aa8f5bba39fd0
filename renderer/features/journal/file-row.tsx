import { Download, Trash2 } from 'lucide-react';
import type { Attachment } from '../../../shared/record/attachment.ts';
import { sizeInWords } from '../../../shared/record/attachment.ts';
import { isPicture, useAttachments } from '../../hooks/use-attachments.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { FilePicture } from './file-picture.tsx';

/** One file: its name and size, the picture when it is one, a copy of it elsewhere, and the way out of the entry. */
export function FileRow({ file, onRemove }: { file: Attachment; onRemove: () => void }) {
  const { saveAs } = useAttachments();
  const { name, size } = file;
  return (
    <li className="flex flex-col gap-1 py-1">
      <span className="flex min-h-row items-center gap-2">
        <span className="min-w-0 truncate select-content">{name}</span>
        <span className="shrink-0 text-12 text-text-3">{sizeInWords(size)}</span>
        <span className="flex-1" />
        <IconButton icon={Download} label={`Save a copy of ${name}`} onClick={() => void saveAs(file)} />
        <IconButton icon={Trash2} label={`Remove ${name}`} onClick={onRemove} />
      </span>
      {isPicture(file) && <FilePicture file={file} />}
    </li>
  );
}
