import { fieldDifferences } from '../../../../shared/restore/field-differences.ts';
import type { DiffLine } from '../../../../shared/restore/line-diff.ts';
import type { Difference } from '../../../../shared/restore/plan-restore.ts';
import { useNamesIn } from '../../../hooks/use-names-in.ts';
import { classNames } from '../../../ui/class-names.ts';

const lead: Record<Difference['what'], string> = {
  added: 'Not in your record now. Restoring brings it back:',
  changed: 'From what stands now (−) to what will stand (+):',
  removed: 'Not in what you restore. Restoring removes it; Undo brings it back:',
};

const looks: Record<DiffLine['is'], { sign: string; className: string; words: string | null }> = {
  same: { sign: ' ', className: 'text-text-2', words: null },
  removed: { sign: '−', className: 'text-text-2 line-through decoration-bad', words: 'now: ' },
  added: { sign: '+', className: 'bg-hover', words: 'then: ' },
};

function Line({ line, isChange }: { line: DiffLine; isChange: boolean }) {
  const { sign, className, words } = looks[line.is];
  if (!isChange) return <div className="whitespace-pre-wrap">{line.text || ' '}</div>;
  return (
    <div className="flex gap-2">
      <span aria-hidden className="w-3 shrink-0 text-center font-mono text-text-3">
        {sign}
      </span>
      <span className={classNames('min-w-0 whitespace-pre-wrap wrap-anywhere', className)}>
        {words !== null && <span className="sr-only">{words}</span>}
        {line.text || ' '}
      </span>
    </div>
  );
}

/** One difference in full: every field that differs, line by line. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const { before, after, what } = difference;
  const names = useNamesIn(before, after);
  const fields = fieldDifferences(before, after, (id) => names.get(id) ?? 'another record');
  return (
    <div className="select-content flex flex-col gap-3 leading-reading">
      <p className="text-12 text-text-3">{lead[what]}</p>
      {fields.length === 0 && <p className="text-text-2">Only times of writing differ; nothing that one reads.</p>}
      <dl className="flex flex-col gap-3">
        {fields.map(({ field, lines }) => (
          <div key={field}>
            <dt className="text-12 text-text-2">{field}</dt>
            <dd>
              {lines.map((line, index) => (
                <Line key={index} line={line} isChange={what === 'changed'} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
