import { Lock } from 'lucide-react';
import { exactRange } from '../../../shared/packet/exact-date.ts';
import type { PacketRecord } from '../../../shared/packet/packet-record.ts';
import type { Candidate } from '../../../shared/packet/rank-evidence.ts';
import { rankEvidence } from '../../../shared/packet/rank-evidence.ts';
import { withholdingWords } from '../../../shared/packet/withholding.ts';
import type { Evidence } from '../../../shared/record/evidence.ts';
import type { Packet, PacketSection } from '../../../shared/record/packet.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OpenToReaders } from './open-to-readers.tsx';

interface EvidenceDialogProps {
  section: PacketSection;
  packet: Packet;
  record: PacketRecord;
  onChoose: (evidenceIds: string[]) => void;
  onClose: () => void;
}

/** What could stand in a section: evidence of its criterion, or of any criterion from the entries of its project. */
function poolOf(section: PacketSection, record: PacketRecord): Evidence[] {
  const { subjectId, kind } = section;
  if (kind === 'criterion') {
    return record.evidence.filter((one) => one.criterionId === subjectId && one.ladderId === record.ladder.id);
  }
  return record.evidence.filter((one) => record.entries.get(one.entryId)?.projectId === subjectId);
}

/** Chooses the entries of a section by checkbox, the strongest first; those that this reader may not see say why. */
export function EvidenceDialog({ section, packet, record, onChoose, onClose }: EvidenceDialogProps) {
  const candidates = rankEvidence(poolOf(section, record), record, packet.reader);
  const toggle = ({ entry, evidence }: Candidate, on: boolean): void => {
    const others = section.evidenceIds.filter(
      (id) => record.evidence.find((one) => one.id === id)?.entryId !== entry.id,
    );
    onChoose(on ? [...others, ...evidence.map((one) => one.id)] : others);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Choose evidence"
      description={section.heading}
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {candidates.length === 0 && (
        <p className="leading-reading text-text-2">
          No evidence yet. Open an entry in the journal and link it to this criterion.
        </p>
      )}
      <ul className="flex flex-col gap-1">
        {candidates.map((candidate) => (
          <li key={candidate.entry.id} className="flex items-start justify-between gap-2">
            <CandidateRow
              candidate={candidate}
              checked={candidate.evidence.some((one) => section.evidenceIds.includes(one.id))}
              onChange={(on) => toggle(candidate, on)}
            />
            {candidate.locked !== null && (
              <OpenToReaders
                item={{ kind: 'entry', id: candidate.entry.id, title: candidate.entry.title, reason: candidate.locked }}
                reader={packet.reader}
                onOpened={() => toggle(candidate, true)}
              />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface CandidateRowProps {
  candidate: Candidate;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function CandidateRow({ candidate: { entry, strength, confirmed, locked }, checked, onChange }: CandidateRowProps) {
  const facts = [strength, exactRange(entry.occurredOn, entry.occurredUntil), ...(confirmed ? ['confirmed'] : [])];
  return (
    <Checkbox
      checked={checked}
      // A chosen entry can always be taken out again, also when its audience was narrowed since.
      disabled={locked !== null && !checked}
      onCheckedChange={onChange}
      className="py-1"
      label={
        <span className="block">
          <span className="block">{entry.title}</span>
          <span className="flex flex-wrap items-center gap-1 text-12 text-text-2">
            {facts.join(' · ')}
            {locked !== null && (
              <>
                <Icon icon={Lock} className="size-3.5" />
                {withholdingWords[locked]}
              </>
            )}
          </span>
        </span>
      }
    />
  );
}
