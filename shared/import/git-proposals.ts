import type { LocalDate } from '../dates/local-date.ts';
import type { CommitGroup } from './commit-group.ts';
import { groupCommits } from './commit-group.ts';
import { findMetrics } from './find-metrics.ts';
import type { GitCommit, GitHistory } from './git-commit.ts';
import { textOfGroup, titleOfGroup } from './group-words.ts';
import { isAutomaticCommit } from './is-automatic-commit.ts';
import { kindOfGroup } from './kind-of-group.ts';
import type { ImportFindings, Proposal } from './proposal.ts';

/** Whose commits of which days (both included); `author` is "Name <mail>", or `null` for everybody's. */
export interface GitQuestion {
  author: string | null;
  from: LocalDate;
  to: LocalDate;
  /** The repository's name, as texts and origins call it. */
  repository: string;
  /** Source keys that the record already has. */
  known: ReadonlySet<string>;
}

export const gitKey = (hash: string): string => `git:${hash}`;
export const authorOf = ({ authorName, authorMail }: GitCommit): string => `${authorName} <${authorMail}>`;

const mailOf = (author: string): string => (/<([^<>]*)>\s*$/.exec(author)?.[1] ?? author).toLowerCase();

/**
 * Proposed entries from a history: one per merged branch, else per part of the project and week. Merges, machines' commits and
 * what was imported before are left out and counted. The same input gives the same proposals in the same order, newest first.
 */
export function gitProposals(history: GitHistory, question: GitQuestion): ImportFindings {
  const { author, from, to, known } = question;
  const wanted = history.commits.filter(
    (commit) =>
      commit.date >= from &&
      commit.date <= to &&
      (author === null || mailOf(author) === commit.authorMail.toLowerCase()),
  );
  const merges = wanted.filter(({ parents }) => parents.length > 1);
  const work = wanted.filter(({ parents }) => parents.length < 2);
  const own = work.filter((commit) => !isAutomaticCommit(commit));
  const fresh = own.filter(({ hash }) => !known.has(gitKey(hash)));
  const proposals = groupCommits(history, fresh).map((group) => toProposal(group, question.repository));
  return {
    proposals: proposals.sort(newestFirst),
    alreadyImported: own.length - fresh.length,
    leftOut: [counted(merges.length, 'merge'), counted(work.length - own.length, 'automatic commit')].filter(
      (words) => words !== '',
    ),
  };
}

const counted = (count: number, name: string): string =>
  count === 0 ? '' : count === 1 ? `1 ${name}` : `${count} ${name}s`;

function toProposal(group: CommitGroup, repository: string): Proposal {
  const { commits } = group;
  const sourceKeys = commits.map(({ hash }) => gitKey(hash));
  const title = titleOfGroup(group);
  const [first, last] = [commits[0]?.date ?? '', commits.at(-1)?.date ?? ''];
  return {
    key: sourceKeys[0] ?? '',
    title,
    text: textOfGroup(group, repository),
    kind: kindOfGroup(commits, title),
    occurredOn: first,
    occurredUntil: last > first ? last : null,
    datePrecision: 'day',
    metrics: findMetrics(
      [title, ...commits.map(({ subject, body }) => `${subject}\n${body.slice(0, 2_000)}`)].join('\n').slice(0, 20_000),
    ),
    links: [],
    tags: [],
    sourceKeys,
    origin: { kind: 'git', name: repository },
    weight: commits.length,
  };
}

const endOf = ({ occurredOn, occurredUntil }: Proposal): LocalDate => occurredUntil ?? occurredOn;
const newestFirst = (a: Proposal, b: Proposal): number =>
  endOf(a) > endOf(b)
    ? -1
    : endOf(a) < endOf(b)
      ? 1
      : a.occurredOn > b.occurredOn
        ? -1
        : a.occurredOn < b.occurredOn
          ? 1
          : a.key < b.key
            ? -1
            : 1;
