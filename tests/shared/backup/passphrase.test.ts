import { describe, expect, it } from 'vitest';
import words from '../../../resources/passphrase/words.json';
import { drawPassphrase, guessingInWords, passphraseProblem } from '../../../shared/backup/passphrase.ts';

describe('passphrases', () => {
  it('are drawn from at least 1,296 different short words', () => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThanOrEqual(1_296);
    for (const word of words) expect(word).toMatch(/^[a-z]{3,9}$/);
  });

  it('take each word by the number that chance gives', () => {
    const numbers = [0, words.length - 1, 1];
    const drawn = drawPassphrase(words, 3, (limit) => {
      expect(limit).toBe(words.length);
      return numbers.shift() ?? 0;
    });
    expect(drawn).toBe(`${words[0] ?? ''} ${words.at(-1) ?? ''} ${words[1] ?? ''}`);
  });

  it('say in words how long guessing takes', () => {
    expect(guessingInWords(5, 1_296)).toContain('for about 58,000 years');
    expect(guessingInWords(6, 1_296)).toContain('for about 75 million years');
  });

  it('that are typed must be long enough and the same twice, unless shown', () => {
    expect(passphraseProblem('short', 'short')).toMatch(/^Use at least 12/);
    expect(passphraseProblem('a long enough one', 'a long enough on')).toMatch(/not the same/);
    expect(passphraseProblem('a long enough one', 'a long enough one')).toBeNull();
    expect(passphraseProblem('a long enough one', null)).toBeNull();
  });
});
