import { z } from 'zod';
import type { Request } from '../../../shared/ipc/bridge.ts';
import type { Channel } from '../../../shared/ipc/channels.ts';
import { ReopenSchema } from '../../../shared/ipc/contract/app-contract.ts';
import {
  PutAttachmentSchema,
  ReadAttachmentSchema,
  SaveAttachmentSchema,
} from '../../../shared/ipc/contract/attachments-contract.ts';
import { SaveBackupSchema, SetCopiesSchema } from '../../../shared/ipc/contract/backup-contract.ts';
import { ExportMarkdownSchema, ExportPdfSchema, RichTextSchema } from '../../../shared/ipc/contract/export-contract.ts';
import {
  ForgetSchema,
  ReadLogSchema,
  RememberedSchema,
  RememberSchema,
} from '../../../shared/ipc/contract/git-contract.ts';
import {
  AppendRequestSchema,
  HeadRequestSchema,
  ReadAfterRequestSchema,
} from '../../../shared/ipc/contract/journal-contract.ts';
import { CreateProfileSchema, ProfileIdSchema } from '../../../shared/ipc/contract/profiles-contract.ts';
import { SettingsSchema } from '../../../shared/ipc/contract/settings-contract.ts';
import {
  PointRequestSchema,
  ReadLinesRequestSchema,
  RepairRequestSchema,
  SnapshotRequestSchema,
  VaultRequestSchema,
} from '../../../shared/ipc/contract/vault-contract.ts';

/** The schema that each verb's request must pass before a handler sees it. */
export const requestSchemas: { [C in Channel]: z.ZodType<Request<C>> } = {
  'app.info': z.null(),
  'app.quit-ready': z.null(),
  'app.reopen': ReopenSchema,
  'database.set-aside': z.null(),
  'settings.read': z.null(),
  'settings.write': SettingsSchema,
  'profiles.list': z.null(),
  'profiles.create': CreateProfileSchema,
  'profiles.select': ProfileIdSchema,
  'profiles.remove': ProfileIdSchema,
  'journal.append': AppendRequestSchema,
  'journal.read-after': ReadAfterRequestSchema,
  'journal.head': HeadRequestSchema,
  'export.markdown': ExportMarkdownSchema,
  'export.pdf': ExportPdfSchema,
  'clipboard.write-rich-text': RichTextSchema,
  'git.choose-repository': z.null(),
  'git.read-log': ReadLogSchema,
  'git.remember': RememberSchema,
  'git.remembered': RememberedSchema,
  'git.forget': ForgetSchema,
  'documents.choose-markdown': z.null(),
  'links.open': z.object({ url: z.string().min(1).max(4000) }),
  'vault.open': VaultRequestSchema,
  'vault.status': VaultRequestSchema,
  'vault.snapshot': SnapshotRequestSchema,
  'vault.verify': VaultRequestSchema,
  'vault.read-lines': ReadLinesRequestSchema,
  'vault.point': PointRequestSchema,
  'vault.repair': RepairRequestSchema,
  'attachments.choose': VaultRequestSchema,
  'attachments.put': PutAttachmentSchema,
  'attachments.read': ReadAttachmentSchema,
  'attachments.save-as': SaveAttachmentSchema,
  'backup.save': SaveBackupSchema,
  'backup.choose': z.strictObject({}),
  'copies.choose-folder': VaultRequestSchema,
  'copies.set': SetCopiesSchema,
  'copies.off': VaultRequestSchema,
};
