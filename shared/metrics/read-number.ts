/** A number out of a cell and the words behind it ("840 ms"), or words for the person. */
export type NumberResult = { ok: true; value: number; unit: string } | { ok: false; words: string };

const CELL = /^([+-]?)(\d[\d.,'’\u00a0\u202f ]*|[.,]\d+)(.*)$/u;
/** No digit may stand in the words behind: 1e5, 12:30 and 5-10 are not a 1, a 12 and a 5 of something. */
const BEHIND = /^(?:[\p{L}%‰°€$£][^\d]*)?$/u;
const SPACES = /(?<=\d)[\u00a0\u202f '’](?=\d{3}(?!\d))/gu;
const GROUPED = { ',': /^\d{1,3}(,\d{3})+$/, '.': /^\d{1,3}(\.\d{3})+$/ } as const;

/** Digits with at most one decimal point; `null` when the marks make no number, `undefined` when they make two. */
function plainDigits(digits: string, commaFile: boolean): string | null | undefined {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const [decimal, group] = comma > point ? ([',', '.'] as const) : (['.', ','] as const);
    const [whole = '', fraction = '', ...more] = digits.split(decimal);
    return more.length === 0 && GROUPED[group].test(whole) ? `${whole.split(group).join('')}.${fraction}` : null;
  }
  const mark = comma >= 0 ? ',' : '.';
  const parts = digits.split(mark);
  if (parts.length > 2) return GROUPED[mark].test(digits) ? parts.join('') : null;
  const mayGroup = mark === ',' || commaFile;
  if (mayGroup && GROUPED[mark].test(digits) && !digits.startsWith('0')) return undefined;
  return parts.join('.');
}

/**
 * Reads "840", "3,5", "1.234,5", "1 234.5" or "840 ms". A single mark before exactly three digits ("1,234") could be one thousand or
 * one point something: a factor of a thousand is not guessed. `commaFile`: the file writes decimal commas, so "1.234" is in doubt too.
 */
export function readNumber(cell: string, commaFile: boolean): NumberResult {
  const match = CELL.exec(cell.trim().replace(SPACES, '').replace('−', '-'));
  const sign = match?.[1] === '-' ? '-' : '';
  const digits = (match?.[2] ?? '').trimEnd();
  const plain = digits === '' ? null : plainDigits(digits, commaFile);
  if (plain === undefined) {
    const [whole, fraction] = [digits.replace(/[.,]/, ''), `${digits.replace(',', '.')}0`];
    return {
      ok: false,
      words: `“${cell}” could be ${sign}${whole} or ${sign}${fraction}. Write it one of these ways.`,
    };
  }
  const unit = (match?.[3] ?? '').trim();
  const value = plain === null || !BEHIND.test(unit) ? NaN : Number(`${sign}${plain}`);
  if (Number.isFinite(value)) return { ok: true, value, unit };
  return { ok: false, words: cell === '' ? 'The value is missing.' : `“${cell}” is not a number.` };
}
