/** `journal-000001.rbj`: segments are numbered from 1 and read in this order. */
export const segmentName = (number: number): string => `journal-${String(number).padStart(6, '0')}.rbj`;

/** The number in a segment's name, or `null` when the file is something else (kept-aside bytes, a stranger). */
export function segmentNumber(name: string): number | null {
  const digits = /^journal-(\d{6,})\.rbj$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}
