import type { Entry } from '../record/entry.ts';

/** The entry that named a tool last, and the name that stands in it. */
export interface LastUsed {
  entry: Entry;
  name: string;
}

/** Tools that are called by a word of plain English: they count with their capital only. */
const plainWords = /^(Amplitude|Cypress|Insomnia|Jest|Locust|Notion|Renovate|Slack|Tempo|Unleash|Vault)$/u;

/** How people write a tool: "Git on GitHub" as GitHub, "Elastic Stack (ELK)" as either, "SQS and SNS" as either. */
const spellings = (tool: string): string[] =>
  tool
    .replace(/^Git on /u, '')
    .split(/ and |[()]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Finds a name that stands by itself: "Git" is not in "digit". */
const finder = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, plainWords.test(name) ? 'u' : 'iu');

const wordsOf = ({ title, text, context, action, result, tags, additions }: Entry): string =>
  [title, text, context, action, result, ...tags, ...additions.map((one) => one.text)].join('\n');

/**
 * For each row of tools the first of `entries` (newest first) that names one of its tools. A rule over one's own words, and no
 * observation of the machine: what nobody wrote about was not used as far as the record knows.
 */
export function lastUsed(
  rows: readonly { id: string; tools: readonly string[] }[],
  entries: readonly Entry[],
): Map<string, LastUsed> {
  const texts = entries.map((entry) => {
    const words = wordsOf(entry);
    return { entry, words, low: words.toLowerCase() };
  });
  const found = new Map<string, LastUsed>();
  for (const { id, tools } of rows) {
    const names = tools.flatMap(spellings).map((name) => ({ name, low: name.toLowerCase(), whole: finder(name) }));
    for (const { entry, words, low } of texts) {
      // The plain look comes first: it is cheap, and most entries name no tool.
      const hit = names.find((name) => low.includes(name.low) && name.whole.test(words));
      if (!hit) continue;
      found.set(id, { entry, name: hit.name });
      break;
    }
  }
  return found;
}
