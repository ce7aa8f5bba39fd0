import { clipped } from './clipped.ts';
import { plainWords } from './markdown-words.ts';

const TITLE = 120;

/** A first sentence, or what stands before a dash or a semicolon, when it is long enough to be understood alone. */
const FIRST_PART = /^(.{20,120}?)(?:[.!?](?=\s)|\s[–—]\s|;\s)/u;
/** `**Checkout rewrite in three steps**: cut …`, with the colon on either side of the stars. */
const BOLD_LEAD = /^(?:\*\*|__)(.{3,120}?)(?:\*\*|__)/;

/** A title from a list item's words, and whether words are missing from it, so that the text must carry them. */
export function titleOfBullet(words: string): { title: string; complete: boolean } {
  const plain = plainWords(words).replace(/(?<!\.)\.$/, '');
  if (plain.length <= TITLE) return { title: plain, complete: true };
  const lead = BOLD_LEAD.exec(words)?.[1]?.replace(/[:.\s]+$/, '') ?? '';
  if (lead.length >= 30) return { title: plainWords(lead), complete: false };
  return { title: clipped(FIRST_PART.exec(plain)?.[1]?.trim() ?? plain, TITLE), complete: false };
}
