import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Project } from '../../../shared/record/project.ts';
import { useHistoryStore } from '../../hooks/history-store.ts';
import { useServices } from '../../hooks/services.ts';
import { useRecordForm } from '../../hooks/use-record-form.ts';
import type { Stored } from '../../hooks/use-records.ts';
import { audienceWords } from '../../ui/audience-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveLine } from '../../ui/save-line.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ProjectEntries } from './project-entries.tsx';
import { ProjectFacts } from './project-facts.tsx';
import { ProjectSummary } from './project-summary.tsx';

interface ProjectFormProps {
  id: string;
  /** The project to begin with; `null` for one that is there. */
  blank: Project | null;
  takeFocus: boolean;
  persons: readonly Stored<'person'>[];
  knownTeams: readonly string[];
  onCreated: (id: string) => void;
  onDelete: (project: Stored<'project'>) => void;
}

const proses = [
  { field: 'outcome', label: 'Outcome', placeholder: 'What changed: a figure, a named adoption, a decision' },
  { field: 'problem', label: 'Problem', placeholder: 'What was wrong or missing' },
  { field: 'whyItMattered', label: 'Why it mattered', placeholder: 'To whom, and what it would have cost' },
  { field: 'myRole', label: 'My role', placeholder: 'What you did, apart from what others did' },
] as const;

/** One project with all its fields open; every field saves by itself. */
export function ProjectForm(props: ProjectFormProps) {
  const { id, blank, takeFocus, persons, knownTeams, onCreated, onDelete } = props;
  const { zone } = useServices();
  const showHistory = useHistoryStore((state) => state.show);
  const form = useRecordForm('project', id, blank);
  const name = useRef<HTMLInputElement>(null);
  const loaded = form !== null;
  const stored = form?.stored ?? null;

  useEffect(() => {
    if (loaded && takeFocus) name.current?.focus();
  }, [loaded, takeFocus]);
  const isNew = blank !== null;
  useEffect(() => {
    if (isNew && stored) onCreated(stored.record.id);
  }, [isNew, stored, onCreated]);

  if (!form) return <Skeleton lines={6} />;
  const { value, change, save, errors, state, discard } = form;
  return (
    <article className="@container mx-auto flex max-w-today flex-col gap-5 px-6 py-5">
      <div className="flex items-start gap-2">
        <TextField
          ref={name}
          label="Name"
          hideLabel
          look="quiet"
          className="-ml-2 flex-1"
          inputClassName="text-15 font-semibold"
          placeholder="Name of the project"
          value={value.name}
          error={errors['name']}
          onValueChange={(text) => change({ name: text })}
          onBlur={() => void save()}
        />
        {stored && <IconButton icon={Trash2} label="Move to bin" onClick={() => onDelete(stored)} />}
      </div>
      <ProjectSummary form={form} persons={persons} startsOpen={isNew}>
        <ProjectFacts form={form} persons={persons} knownTeams={knownTeams} />
      </ProjectSummary>
      {proses.map(({ field, label, placeholder }) => (
        <TextArea
          key={field}
          label={label}
          look="quiet"
          className="-mx-2 [&>label]:px-2"
          rows={1}
          placeholder={placeholder}
          error={errors[field]}
          value={value[field]}
          onValueChange={(text) => change({ [field]: text })}
          onBlur={() => void save()}
        />
      ))}
      {stored && <ProjectEntries projectId={id} />}
      <SaveLine
        state={state}
        zone={zone}
        onDiscard={() => void discard()}
        onHistory={stored ? () => showHistory('project', id) : undefined}
      >
        {audienceWords[value.audience.kind]}
      </SaveLine>
    </article>
  );
}
