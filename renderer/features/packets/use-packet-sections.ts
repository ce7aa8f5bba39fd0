import { useMemo } from 'react';
import { withSection } from '../../../shared/packet/missing-sections.ts';
import type { Packet, PacketSection } from '../../../shared/record/packet.ts';
import { useChangePacket } from '../../hooks/use-change-packet.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';

export interface SectionEdits {
  setText: (id: string, text: string) => void;
  setEvidence: (id: string, evidenceIds: string[]) => void;
  add: (section: PacketSection) => void;
  /** Gives the author's words up for the derived ones, with Undo. */
  derive: (section: PacketSection) => Promise<void>;
  /** Takes the section out, with Undo. */
  leaveOut: (section: PacketSection) => Promise<void>;
}

/** Changes of single sections. What is typed saves itself with the form; what takes words away is a step of its own. */
export function usePacketSections(form: RecordForm<'packet'>): SectionEdits {
  const changePacket = useChangePacket();
  const { value, change, save } = form;
  return useMemo(() => {
    const edited = (packet: Packet, id: string, fields: Partial<PacketSection>) => ({
      sections: packet.sections.map((section) => (section.id === id ? { ...section, ...fields } : section)),
    });
    const step = async (label: string, how: (packet: Packet) => Partial<Packet>): Promise<void> => {
      await save();
      await changePacket(value.id, label, how);
    };
    return {
      setText: (id, text) => change(edited(value, id, { text })),
      setEvidence: (id, evidenceIds) => change(edited(value, id, { evidenceIds })),
      add: (section) => {
        change({ sections: withSection(value.sections, section) });
        void save();
      },
      derive: ({ id, heading }) =>
        step(`“${heading}” has its derived text again`, (packet) => edited(packet, id, { text: null })),
      leaveOut: ({ id, heading }) =>
        step(`Left out “${heading}”`, (packet) => ({
          sections: packet.sections.filter((section) => section.id !== id),
        })),
    };
  }, [value, change, save, changePacket]);
}
