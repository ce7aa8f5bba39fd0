import type { Marker } from '../ladder/ladder.ts';
import type { Month } from '../dates/month.ts';
import type { Entry } from '../record/entry.ts';
import type { WeighedEvidence } from './weighed-evidence.ts';
import { isSolid } from './weighed-evidence.ts';

/** What the rule counts. Entries are counted once, however many markers they are linked to. */
export interface Tally {
  supporting: Entry[];
  solid: Entry[];
  strong: Entry[];
  contradicting: Entry[];
  /** Months with solid evidence. */
  months: Month[];
  /** Ids of markers that solid evidence is linked to. */
  markers: string[];
  privateEntries: Entry[];
}

const entriesOf = (items: readonly WeighedEvidence[]): Entry[] => [
  ...new Map(items.map((item) => [item.entry.id, item.entry])).values(),
];

/** Counts the weighed evidence of one criterion that lies within the window. */
export function tallyEvidence(items: readonly WeighedEvidence[], markers: readonly Marker[]): Tally {
  const inside = items.filter((item) => item.days.length > 0);
  const supporting = inside.filter((item) => item.stance === 'supports');
  const solid = inside.filter(isSolid);
  const linked = new Set(solid.map((item) => item.evidence.markerId));
  return {
    supporting: entriesOf(supporting),
    solid: entriesOf(solid),
    strong: entriesOf(solid.filter((item) => item.strength === 'strong')),
    contradicting: entriesOf(inside.filter((item) => item.stance === 'contradicts')),
    months: [...new Set(solid.flatMap((item) => item.months))].sort(),
    markers: markers.map((marker) => marker.id).filter((id) => linked.has(id)),
    privateEntries: entriesOf(supporting.filter((item) => item.isPrivate)),
  };
}
