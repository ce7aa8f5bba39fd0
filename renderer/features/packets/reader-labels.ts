import type { Packet } from '../../../shared/record/packet.ts';

/** What opens a closed record to the readers of a packet. */
export const openLabels: Record<Packet['reader']['kind'], string> = {
  inside: 'Open to the company',
  people: 'Open to these readers',
  outside: 'Open to anybody',
};

/** Whom a packet is for, in the words of its bar. */
export const readerLabels: Record<Packet['reader']['kind'], string> = {
  inside: 'Inside the company',
  people: 'Named people',
  outside: 'Anybody',
};
