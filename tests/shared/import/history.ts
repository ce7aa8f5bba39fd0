import type { GitCommit, GitHistory } from '../../../shared/import/git-commit.ts';

const hashOf = (name: string): string => Buffer.from(name).toString('hex').padEnd(40, '0');

interface Sketch {
  name: string;
  parents?: string[];
  subject?: string;
  body?: string;
  date?: string;
  author?: string;
  paths?: string[];
}

/** A history from short sketches, newest first as git tells it; `me` wrote what names nobody else. */
export function historyOf(sketches: Sketch[]): GitHistory {
  const commits = sketches.map(
    ({
      name,
      parents = [],
      subject = `Did ${name}`,
      body = '',
      date = '2026-03-02',
      author = 'me',
      paths = [],
    }): GitCommit => ({
      hash: hashOf(name),
      parents: parents.map(hashOf),
      authorName: author,
      authorMail: `${author}@example.com`,
      date,
      subject,
      body,
      paths,
    }),
  );
  const merges = commits.filter(({ parents }) => parents.length > 1);
  return {
    commits,
    graph: new Map(commits.map(({ hash, parents }) => [hash, parents])),
    merges: new Map(merges.map(({ hash, subject, body }) => [hash, { subject, body }])),
  };
}
