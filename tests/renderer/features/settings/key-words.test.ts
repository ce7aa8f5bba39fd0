import { describe, expect, it } from 'vitest';
import { clashWords, keysWith, readKey } from '../../../../renderer/features/settings/key-words.ts';

describe('keys in words', () => {
  it('takes letters and named keys, waits through modifiers, refuses what moves', () => {
    expect(readKey('X')).toEqual({ is: 'key', key: 'x' });
    expect(readKey('F2')).toEqual({ is: 'key', key: 'F2' });
    expect(readKey('Shift')).toEqual({ is: 'modifier' });
    expect(readKey('ArrowDown')).toEqual({ is: 'reserved' });
    expect(readKey('Enter')).toEqual({ is: 'reserved' });
  });

  it('names both actions of a clash', () => {
    expect(clashWords(['previous', 'copy'], { copy: 'k' })).toBe(
      'K is bound to “Previous row” and “Copy as rich text”. Only one of them will answer.',
    );
  });

  it('does not store the key that an action has anyway', () => {
    expect(keysWith({ copy: 'x' }, 'copy', 'c')).toEqual({});
    expect(keysWith({}, 'copy', '')).toEqual({ copy: '' });
  });
});
