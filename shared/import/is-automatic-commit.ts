import type { GitCommit } from './git-commit.ts';

const BOT =
  /\[bot\]|\b(?:dependabot|renovate|greenkeeper|snyk-bot|github-actions|semantic-release|mergify|pre-commit-ci)\b/i;
const MACHINE_SUBJECT = /^(?:fixup!|squash!|amend!)|^(?:chore\(release\)|chore\(deps[^)]*\)|build\(deps[^)]*\)): /i;

/** Was this made by a machine, or is it a leftover of rebasing? Such commits prove nothing about a person. */
export const isAutomaticCommit = ({ authorName, authorMail, subject }: GitCommit): boolean =>
  BOT.test(authorName) || BOT.test(authorMail) || MACHINE_SUBJECT.test(subject);
