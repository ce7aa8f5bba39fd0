import type { LocalDate } from '../dates/local-date.ts';

/** One commit as an import reads it; `date` is the day that its author lived. */
export interface GitCommit {
  hash: string;
  parents: string[];
  authorName: string;
  authorMail: string;
  date: LocalDate;
  subject: string;
  body: string;
  /** Changed files; empty where the text did not tell them. */
  paths: string[];
}

/** The words of a merge, by whomever. */
export interface GitMerge {
  subject: string;
  body: string;
}

/** What was read from a repository: one person's commits, and the shape of the history around them. */
export interface GitHistory {
  /** Newest first, each once. */
  commits: GitCommit[];
  /** Parents of every commit of the period, by hash. */
  graph: Map<string, string[]>;
  merges: Map<string, GitMerge>;
}

export const isHash = (text: string): boolean => /^[0-9a-f]{7,64}$/.test(text);

/** Parents as git writes them, parted by spaces. */
export const hashesOf = (text: string): string[] => text.split(' ').filter(isHash);

/** The longest first line that is looked at; what is longer was not written by hand, and patterns would be slow on it. */
export const SUBJECT = 1_000;
