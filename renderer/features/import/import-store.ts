import { create } from 'zustand';
import type { GitHistory } from '../../../shared/import/git-commit.ts';
import type { ChosenRepository } from '../../../shared/ipc/contract/git-contract.ts';
import type { Review } from './review.ts';

/** A history to ask about: a repository that main keeps open, or a log that was pasted. */
export type HistorySource =
  { kind: 'repository'; repository: ChosenRepository } | { kind: 'pasted'; history: GitHistory; authors: string[] };

export type Pasted = 'log' | 'markdown';

/** Where the person is on the way from a source to entries. */
export type Stage =
  | { at: 'sources' }
  | { at: 'paste'; what: Pasted }
  | { at: 'question'; source: HistorySource }
  | { at: 'review'; review: Review };

interface ImportState {
  /** The profile whose import this is; another profile begins anew. */
  profileId: string | null;
  stage: Stage;
  /** A review that was left without importing: its corrections are still there. */
  left: Review | null;
  /** What went wrong with the last step, in words; the step stays as it is. */
  problem: string | null;
  /** What is awaited, in words. */
  busy: string | null;
  adopt: (profileId: string) => void;
  go: (stage: Stage) => void;
  /** Everything that was wanted is imported. */
  finish: () => void;
  fail: (problem: string) => void;
  await: (busy: string) => void;
  review: (change: (review: Review) => Review) => void;
}

const nothing = { stage: { at: 'sources' }, left: null, problem: null, busy: null } as const;

/** The import that is under way. It lives beside the page, so that a look at another screen does not throw corrections away. */
export const useImportStore = create<ImportState>((set) => ({
  profileId: null,
  ...nothing,
  adopt: (profileId) => set((now) => (now.profileId === profileId ? {} : { ...nothing, profileId })),
  go: (stage) =>
    set((now) => ({
      stage,
      problem: null,
      busy: null,
      left: stage.at === 'review' ? null : now.stage.at === 'review' ? now.stage.review : now.left,
    })),
  finish: () => set(nothing),
  fail: (problem) => set({ problem, busy: null }),
  await: (busy) => set({ busy, problem: null }),
  review: (change) =>
    set(({ stage }) => (stage.at === 'review' ? { stage: { at: 'review', review: change(stage.review) } } : {})),
}));
