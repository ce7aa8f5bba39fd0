import { Plus } from 'lucide-react';
import { useEvidenceActions } from '../../hooks/use-evidence-actions.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { useEvidenceOfEntry, useRecord } from '../../hooks/use-records.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { EvidencePicker } from './evidence-picker.tsx';

interface EvidenceSectionProps {
  stored: Stored<'entry'>;
  linking: boolean;
  onLinking: (open: boolean) => void;
}

/** What the entry is evidence of, each link with its derived strength. */
export function EvidenceSection({ stored, linking, onLinking }: EvidenceSectionProps) {
  const entry = stored.record;
  const evidence = useEvidenceOfEntry(entry.id) ?? [];
  const project = useRecord('project', entry.projectId);
  const { link } = useEvidenceActions();
  const linked = new Set(
    evidence.map(({ record }) =>
      record.markerId === null ? record.criterionId : `${record.criterionId}/${record.markerId}`,
    ),
  );
  return (
    <Section
      title="Evidence"
      action={
        <Button variant="ghost" icon={Plus} shortcut="E" onClick={() => onLinking(true)}>
          Link
        </Button>
      }
    >
      {evidence.length === 0 ? (
        <p className="text-text-2">Not linked yet. Press E and say what it shows.</p>
      ) : (
        <ul className="flex flex-col">
          {evidence.map((item) => (
            <EvidenceItem key={item.record.id} stored={item} entry={entry} />
          ))}
        </ul>
      )}
      <EvidencePicker
        open={linking}
        onOpenChange={onLinking}
        entryTitle={entry.title}
        linked={linked}
        expected={project?.record.couldShow ?? []}
        onPick={({ criterionId, markerId }) => void link(entry, { criterionId, markerId })}
      />
    </Section>
  );
}
