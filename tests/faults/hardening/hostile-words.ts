import type { HostilePayload } from './hostile-payloads.ts';

/** The id of the record of a kind that carries a payload. */
export const hostileId = (kind: number, payload: number): string =>
  `00000000-${kind.toString(16).padStart(4, '0')}-4000-8000-${payload.toString(16).padStart(12, '0')}`;

/** What stands in every text, so that the surface which shows it can be told from one that does not. */
export const markOf = (payload: HostilePayload): string => `§${payload.id}`;

/** The title under which a payload is found. */
export const titleOf = (payload: HostilePayload): string => `${markOf(payload)} ${payload.line}`;

const fieldMark = (payload: HostilePayload, field: string): string => `${markOf(payload)}:${field};`;

/** A line that also says which field it was written into, so that one field cannot stand in for another. */
export const lineOf = (payload: HostilePayload, field: string): string =>
  `${fieldMark(payload, field)} ${payload.line}`;

/** Prose with the field at its end, where a text that was cut off would lack it. */
export const proseOf = (payload: HostilePayload, field: string): string =>
  `${payload.text}\n\n${fieldMark(payload, field)}`;
