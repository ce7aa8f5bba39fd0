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

/** The raw output of the hardened `git log` call, in the format that `shared/import/git-log` parses. */
export interface GitLogText {
  text: string;
  /** True when the output cap cut it. */
  truncated: boolean;
}
