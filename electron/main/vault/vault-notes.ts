import path from 'node:path';
import { z } from 'zod';
import { GenerationIdSchema } from '../../../shared/ipc/contract/vault-contract.ts';
import type { ReadFile } from '../files/read-json-file.ts';
import { readJsonFile } from '../files/read-json-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

const InstantSchema = z.iso.datetime();

/** Where encrypted copies go, and how the last one went. */
const CopiesNotesSchema = z.object({
  folder: z.string(),
  recipient: z.string().nullable(),
  lastAt: InstantSchema.nullable(),
  error: z.string().nullable(),
});

/** What the vault remembers beside journal and snapshots; nothing of the record depends on it. */
const VaultNotesSchema = z.object({
  version: z.literal(1),
  /** Whether it was closed in order. */
  clean: z.boolean(),
  app: z.string(),
  electron: z.string().nullable(),
  /** The newest schema of any app that had it open. */
  schema: z.number().int().min(0),
  /** A number that was confirmed for sure. */
  head: z.number().int().min(0),
  /** The snapshots that were there, so that one that vanished is missed. */
  generations: z.array(GenerationIdSchema),
  verifiedAt: InstantSchema.nullable(),
  copies: CopiesNotesSchema.nullable(),
});
export type VaultNotes = z.infer<typeof VaultNotesSchema>;

const fileIn = (vault: string): string => path.join(vault, 'state.json');

/** Reads the notes of a vault. */
export const readNotes = (vault: string): Promise<ReadFile<VaultNotes>> =>
  readJsonFile(fileIn(vault), VaultNotesSchema);

/** Writes them, whole or not at all. */
export const writeNotes = (vault: string, notes: VaultNotes): Promise<void> =>
  writeFileAtomically(fileIn(vault), `${JSON.stringify(notes, null, 2)}\n`);

/** The path of the notes, for moving a damaged file aside. */
export const notesFile = fileIn;
