import { useState } from 'react';
import { nameOfRecord } from '../../../../shared/record/name-of-record.ts';
import { differenceWords, kindWords, planInWords } from '../../../../shared/restore/plan-in-words.ts';
import type { Difference } from '../../../../shared/restore/plan-restore.ts';
import type { RestorePreview } from '../../../hooks/backup-engine.ts';
import { useServices } from '../../../hooks/services.ts';
import { PropertyLine } from '../../../ui/property-line.tsx';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import { DifferenceView } from './difference-view.tsx';

const idOf = ({ kind, id }: Difference): string => `${kind}:${id}`;
const groupOf = ({ kind }: Difference): string => kindWords[kind];

function titleOf({ before, after }: Difference): string {
  const record = after ?? before;
  return record === null ? '' : nameOfRecord(record);
}

function Row(difference: Difference) {
  return (
    <span className="flex h-full min-w-0 items-center gap-2 px-3">
      <span className="min-w-0 flex-1 truncate">{titleOf(difference)}</span>
      <span className="shrink-0 text-12 text-text-2">{differenceWords[difference.what]}</span>
    </span>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const [chosen, setChosen] = useState<string | null>(differences[0] ? idOf(differences[0]) : null);
  const difference = differences.find((one) => idOf(one) === chosen);
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-[18rem_1fr]">
      <div className="h-72 border-y border-border max-sm:h-40">
        <VirtualList
          label="Differences"
          items={differences}
          itemId={idOf}
          groupOf={groupOf}
          renderRow={Row}
          rowRem={2}
          selectedId={chosen}
          onSelect={setChosen}
        />
      </div>
      {/* Long texts scroll here; a region that scrolls must be reachable by key. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolling by keyboard needs the focus here */}
      <section aria-label="What changes in it" tabIndex={0} className="max-h-72 min-w-0 overflow-y-auto">
        {difference && <DifferenceView key={chosen} difference={difference} />}
      </section>
    </div>
  );
}

/** What restoring would do, before anything is done. */
export function PreviewStep({ preview }: { preview: RestorePreview }) {
  const { zone, profile, info } = useServices();
  const { createdAt, app, records, plan } = preview;
  const made = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const attachments = plan.attachments.length;
  return (
    <div className="flex flex-col gap-4">
      <PropertyLine
        facts={[
          `made ${made.format(new Date(createdAt))}`,
          `Rungbook ${app}`,
          preview.profile !== '' && preview.profile !== profile.label && `of “${preview.profile}”`,
          `${records.toLocaleString('en')} records`,
          attachments > 0 && `${attachments} ${attachments === 1 ? 'attachment' : 'attachments'}`,
        ]}
      />
      {attachments > 0 && info.platform === 'browser' && (
        <p className="text-text-2">A browser has no place for attachments: they stay in the file.</p>
      )}
      {plan.differences.length === 0 ? (
        <p>Your record is exactly like this. There is nothing to restore.</p>
      ) : (
        <>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            {planInWords(plan).map(({ kind, words }) => (
              <div key={kind} className="contents">
                <dt className="text-text-2">{kindWords[kind]}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <Differences differences={plan.differences} />
          <p className="text-text-2">
            {plan.unchanged.toLocaleString('en')} {plan.unchanged === 1 ? 'record stays' : 'records stay'} as they are.
            One Undo takes all of it back.
          </p>
        </>
      )}
    </div>
  );
}
