import { z } from 'zod';
import { LocalDateSchema } from '../../dates/local-date.ts';

/** A chosen repository: main keeps the path behind the token. */
export interface ChosenRepository {
  token: string;
  name: string;
  /** Author identities seen in the last commits, most frequent first: "Name <mail>". */
  authors: string[];
}

export const ReadLogSchema = z.object({
  token: z.uuid(),
  author: z.string().min(1).max(300),
  from: LocalDateSchema,
  to: LocalDateSchema,
});

export const RememberSchema = z.object({ profileId: z.uuid(), token: z.uuid(), author: z.string().min(1).max(300) });
export const RememberedSchema = z.object({ profileId: z.uuid() });
export const ForgetSchema = z.object({ profileId: z.uuid(), token: z.uuid() });

/** A repository that this device remembers for a profile. Whether it is still there shows when its log is read. */
export interface RememberedRepository {
  token: string;
  name: string;
  /** "Name <mail>": whose work was imported from it. */
  author: string;
}

/** The raw output of the hardened `git log` call, in the format that `shared/import/git-log` parses. */
export interface GitLogText {
  text: string;
  /** True when the output cap cut it. */
  truncated: boolean;
}
