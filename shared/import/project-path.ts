/** Folders that only hold packages: the package below is what a person would name. */
const CONTAINERS = new Set([
  'apps',
  'app',
  'cmd',
  'components',
  'crates',
  'features',
  'internal',
  'lib',
  'libs',
  'modules',
  'packages',
  'pkg',
  'plugins',
  'projects',
  'services',
  'src',
  'tools',
]);
/** What comes along with a change and rarely is the change itself. */
const COMPANIONS = new Set([
  '.github',
  '__tests__',
  'ci',
  'doc',
  'docs',
  'e2e',
  'fixtures',
  'spec',
  'specs',
  'test',
  'tests',
]);

/** The part of the project that a file belongs to: `services/checkout` for `services/checkout/src/price.ts`; '' at the top. */
function projectPathOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  const [first, second] = folders;
  if (first === undefined) return '';
  return CONTAINERS.has(first) && second !== undefined ? `${first}/${second}` : first;
}

const rank = (path: string): number => (path === '' ? 2 : COMPANIONS.has(path.split('/')[0] ?? '') ? 1 : 0);

/** The part that most of a commit's files belong to; tests, docs and files at the top count only when there is nothing else. */
export function projectPathOfCommit(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths.map(projectPathOf)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const ordered = [...counts].sort(([a, m], [b, n]) => rank(a) - rank(b) || n - m || (a < b ? -1 : 1));
  return ordered[0]?.[0] ?? '';
}
