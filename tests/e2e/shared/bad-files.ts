import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files and folders that an import has to refuse, made below `parent`; answers their paths. */
export function makeBadFiles(parent: string) {
  const notes = path.join(parent, 'notes');
  mkdirSync(notes);
  writeFileSync(path.join(notes, 'monday.md'), '- Wrote the plan\n');
  const binary = path.join(parent, 'photo.md');
  writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]));
  const huge = path.join(parent, 'huge.md');
  writeFileSync(huge, '# 2026\n');
  truncateSync(huge, 50_000_000);
  const latin = path.join(parent, 'latin.md');
  writeFileSync(latin, Buffer.from('- Caf\u00e9 for everybody\n', 'latin1'));
  return { notes, binary, huge, latin };
}
