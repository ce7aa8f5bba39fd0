/** Letters and digits only, without case or accents, so that `@jose` finds José and `+multi-team` finds "Multi team". */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
