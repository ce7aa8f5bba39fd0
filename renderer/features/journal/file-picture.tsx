import { useEffect, useState } from 'react';
import type { Attachment } from '../../../shared/record/attachment.ts';
import { useAttachments } from '../../hooks/use-attachments.ts';

/** A picture that was attached, small. Nothing is shown when its bytes cannot be read or are no picture. */
export function FilePicture({ file }: { file: Attachment }) {
  const { readPicture } = useAttachments();
  const [url, setUrl] = useState<string | null>(null);
  const { sha256 } = file;
  useEffect(() => {
    let made: string | null = null;
    let current = true;
    void readPicture(file).then((blob) => {
      if (!blob || !current) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      current = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
    // The content is the file; a new object for the same content is no new picture.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `file` changes its identity with every keystroke in the form.
  }, [readPicture, sha256]);
  if (url === null) return null;
  return (
    <img
      src={url}
      alt={file.name}
      draggable={false}
      className="max-h-60 max-w-full self-start rounded-6 border border-border"
      onError={() => setUrl(null)}
    />
  );
}
