import type { Entry } from '../../../shared/record/entry.ts';
import { metricLine } from '../../../shared/record/impact-metric.ts';
import { AttachButton } from './attach-button.tsx';
import { DetailFields } from './detail-fields.tsx';
import type { EntryFormProps } from './entry-form-props.ts';
import { hasErrorIn } from './entry-form-props.ts';
import { Fold } from '../../ui/fold.tsx';
import { LinksFields } from './links-fields.tsx';
import { MetricsFields } from './metrics-fields.tsx';
import { StoryFields } from './story-fields.tsx';
import type { EntryFiles } from './use-entry-files.ts';

const storyOf = ({ context, action, result }: Entry): string => [context, action, result].filter(Boolean).join(' ');
const detailFields = ['occurredOn', 'occurredUntil', 'myRole', 'personIds', 'tags', 'deliverableType'] as const;

interface EntryFoldsProps extends EntryFormProps {
  startsOpen: boolean;
  files: EntryFiles;
}

/** All other fields, folded until they are needed; what is not valid opens its fold. */
export function EntryFolds({ startsOpen, files, ...form }: EntryFoldsProps) {
  const { entry, errors } = form;
  return (
    <div className="flex flex-col border-b border-border">
      <Fold
        title="Details"
        summary="when, project, role, people, who may read it"
        startsOpen={startsOpen}
        mustOpen={hasErrorIn(errors, detailFields)}
      >
        <DetailFields {...form} />
      </Fold>
      <Fold
        title="Context, action, result"
        summary={storyOf(entry)}
        mustOpen={hasErrorIn(errors, ['context', 'action', 'result'])}
      >
        <StoryFields {...form} />
      </Fold>
      <Fold
        title="Figures"
        summary={entry.metrics.map(metricLine).join(', ')}
        mustOpen={hasErrorIn(errors, ['metrics'])}
      >
        <MetricsFields {...form} />
      </Fold>
      <Fold
        title="Links"
        summary={entry.links.map(({ label, url }) => label || url).join(', ')}
        mustOpen={hasErrorIn(errors, ['links'])}
      >
        <LinksFields {...form} />
      </Fold>
      {files.files.length === 0 && (
        <Fold title="Files" mustOpen={files.busy}>
          <span className="self-start pl-3">
            <AttachButton busy={files.busy} onChoose={() => void files.choose()} />
          </span>
        </Fold>
      )}
    </div>
  );
}
