import { Plus } from 'lucide-react';
import { missingSections } from '../../../shared/packet/missing-sections.ts';
import type { PacketRecord } from '../../../shared/packet/packet-record.ts';
import type { Packet, PacketSection } from '../../../shared/record/packet.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';

interface AddSectionMenuProps {
  packet: Packet;
  record: PacketRecord;
  onAdd: (section: PacketSection) => void;
}

/** Offers the criteria and projects that have no section; nothing where there are none. */
export function AddSectionMenu({ packet, record, onAdd }: AddSectionMenuProps) {
  const missing = missingSections(packet, record);
  if (missing.length === 0) return null;
  return (
    <Menu
      label="Add a section"
      trigger={
        <Button variant="ghost" icon={Plus}>
          Add a section
        </Button>
      }
      entries={missing.map((section) => ({ label: section.heading, onSelect: () => onAdd(section) }))}
    />
  );
}
