import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExportMarkdownSchema } from '../../../shared/ipc/contract/export-contract.ts';
import { fileNameOf } from '../../../shared/packet/file-name.ts';

test('a title becomes a name that reads the same where it can', () => {
  expect(fileNameOf('Staff packet, November 2026')).toBe('Staff packet, November 2026');
  expect(fileNameOf('../../etc/passwd')).toBe('etc passwd');
  expect(fileNameOf('A/B: "why?" <now>')).toBe('A B why now');
  expect(fileNameOf('...')).toBe('Packet');
});

test('every title becomes a name that the save dialog takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const suggestedName = fileNameOf(title);
      expect(ExportMarkdownSchema.safeParse({ suggestedName, text: '' }).success).toBe(true);
      expect(suggestedName).not.toMatch(/^[\s.]|[\s.]$/);
    }),
  );
});
