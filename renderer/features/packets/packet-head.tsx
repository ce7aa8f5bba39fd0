import type { PacketDocument } from '../../../shared/packet/packet-document.ts';
import type { Packet } from '../../../shared/record/packet.ts';
import type { RecordForm } from '../../hooks/use-record-form.ts';
import { TextField } from '../../ui/text-field.tsx';

interface PacketHeadProps {
  form: RecordForm<'packet'>;
  packet: Packet;
  document: PacketDocument;
}

/** The title, edited in place, and the facts that the document carries under it. */
export function PacketHead({ form, packet, document }: PacketHeadProps) {
  return (
    <div className="-mx-2 flex max-w-reading flex-col gap-1">
      <TextField
        label="Title"
        hideLabel
        look="quiet"
        inputClassName="text-15 font-semibold"
        value={packet.title}
        error={form.errors['title']}
        onValueChange={(title) => form.change({ title })}
        onBlur={() => void form.save()}
      />
      {document.facts.map((fact) => (
        <p key={fact} className="px-2 text-12 text-text-2">
          {fact}
        </p>
      ))}
    </div>
  );
}
