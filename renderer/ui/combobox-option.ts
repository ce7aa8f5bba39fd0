/** One thing to choose. */
export interface ComboboxOption {
  value: string;
  label: string;
  /** A quiet second line. */
  hint?: string | undefined;
}

/** A line of the open list: an option, or the offer to create what was typed. */
export interface ComboboxLine extends ComboboxOption {
  creates?: true | undefined;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('en')
    .trim();

/**
 * The lines for what was typed: options whose label or hint holds every typed word, then `Create “…”` unless an option has
 * exactly that label. At most `limit` options, because nobody reads more.
 */
export function comboboxLines(
  options: readonly ComboboxOption[],
  query: string,
  canCreate: boolean,
  limit = 100,
): ComboboxLine[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const matching = options.filter((option) => {
    const text = plain(`${option.label} ${option.hint ?? ''}`);
    return words.every((word) => text.includes(word));
  });
  const lines: ComboboxLine[] = matching.slice(0, limit);
  const exact = options.some((option) => plain(option.label) === plain(query));
  if (canCreate && words.length > 0 && !exact) {
    const text = query.trim();
    lines.push({ value: text, label: `Create “${text}”`, creates: true });
  }
  return lines;
}
