import type { Proposal } from '../../../shared/import/proposal.ts';
import { Button } from '../../ui/button.tsx';
import { PropertyLine } from '../../ui/property-line.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useImportStore } from './import-store.ts';
import type { Review } from './review.ts';
import { FEW, keepRest, keptOf } from './review.ts';

interface ReviewHeadProps {
  review: Review;
  shown: readonly Proposal[];
  saving: boolean;
  onImport: () => void;
}

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** What was found, what is known already, what was left out; and the one step that imports. */
export function ReviewHead({ review, shown, saving, onImport }: ReviewHeadProps) {
  const change = useImportStore((state) => state.review);
  const { proposals, findings, decisions } = review;
  const kept = keptOf(review).length;
  // Items of a document all weigh the same; there is no strongest among them.
  const choice = proposals.length > FEW && proposals[0]?.origin.kind === 'git';
  const open = shown.filter(({ key }) => !decisions.has(key)).length;
  return (
    <div className="flex min-h-toolbar shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-border px-4 py-2">
      {choice && (
        <SegmentedControl
          label="Show"
          value={review.strongest ? 'few' : 'all'}
          segments={[
            { value: 'few', label: `Strongest ${FEW}` },
            { value: 'all', label: `All ${proposals.length}` },
          ]}
          onValueChange={(value) => change((now) => ({ ...now, strongest: value === 'few' }))}
        />
      )}
      <div className="min-w-0 flex-1">
        <PropertyLine
          facts={[
            !choice && (proposals.length === 1 ? '1 proposal' : `${proposals.length} proposals`),
            findings.alreadyImported > 0 && `${findings.alreadyImported} already imported`,
            findings.leftOut.length > 0 && `left out: ${findings.leftOut.join(', ')}`,
          ]}
        />
      </div>
      <Button disabled={open === 0} onClick={() => change((now) => keepRest(now, shown))}>
        Keep all
      </Button>
      <Button variant="primary" disabled={kept === 0 || saving} onClick={onImport}>
        {kept === 0 ? 'Import' : `Import ${entries(kept)}`}
      </Button>
    </div>
  );
}
