import { Section } from '../../ui/section.tsx';
import { AttachButton } from './attach-button.tsx';
import { FileRow } from './file-row.tsx';
import type { EntryFiles } from './use-entry-files.ts';

/** The files of an entry, pictures shown. Without any there is only a way to attach one, among the folded fields. */
export function FilesSection({ files, busy, choose, remove }: EntryFiles) {
  return (
    <Section title="Files" action={<AttachButton busy={busy} onChoose={() => void choose()} />}>
      <ul aria-label="Files" className="flex flex-col">
        {files.map((file) => (
          <FileRow key={`${file.sha256} ${file.name}`} file={file} onRemove={() => remove(file)} />
        ))}
      </ul>
      <p className="text-12 text-text-3">They may be your employer’s: no packet carries them.</p>
    </Section>
  );
}
