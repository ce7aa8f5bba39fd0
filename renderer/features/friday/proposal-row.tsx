import { Check, X } from 'lucide-react';
import type { Ref } from 'react';
import type { LocalDate } from '../../../shared/dates/local-date.ts';
import { dayInWords, exactDay } from '../../../shared/today/day-in-words.ts';
import type { WeeklyChoice } from '../../../shared/weekly/weekly-decisions.ts';
import type { WeeklyProposal } from '../../../shared/weekly/weekly-proposal.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { kindWords } from './friday-words.ts';
import { placeOfSource } from './place-of-source.ts';

interface ProposalRowProps {
  proposal: WeeklyProposal;
  choice: WeeklyChoice | undefined;
  current: boolean;
  today: LocalDate;
  keepKey: string | undefined;
  dropKey: string | undefined;
  onCurrent: () => void;
  onChoose: (choice: WeeklyChoice) => void;
  ref: Ref<HTMLDivElement> | undefined;
}

/** What is chosen is outlined, so that it shows on the selected row, too; the rest steps back. */
const choiceClass = 'not-aria-pressed:text-text-3 aria-pressed:inset-ring aria-pressed:inset-ring-control';

const choiceWords = { kept: 'kept', dropped: 'dropped' } as const;

/** One thing to keep or drop. The row has the focus; its link and buttons are reached from it with Tab, or by pointer. */
export function ProposalRow(props: ProposalRowProps) {
  const { proposal, choice, current, today, keepKey, dropKey, onCurrent, onChoose, ref } = props;
  const { title, detail, kind, on, source } = proposal;
  const tabIndex = current ? 0 : -1;
  return (
    <div
      ref={ref}
      role="row"
      tabIndex={tabIndex}
      aria-selected={current}
      onFocus={onCurrent}
      onMouseDown={onCurrent}
      className={classNames(
        'focus-inside flex min-h-11 items-center gap-3 border-l-2 py-1.5 pr-1 pl-3',
        current ? 'border-l-accent bg-selected' : 'border-l-transparent hover:bg-hover',
      )}
    >
      <div role="gridcell" className="flex min-w-0 flex-1 flex-col gap-0.5">
        <a
          href={`#${placeOfSource(source)}`}
          tabIndex={tabIndex}
          draggable={false}
          className={classNames(
            'self-start rounded-6 hover:underline',
            choice === 'dropped' && 'text-text-3 line-through',
          )}
        >
          {title}
        </a>
        {detail !== '' && <span className="truncate text-12 text-text-2">{detail}</span>}
      </div>
      <div
        role="gridcell"
        className="max-w-1/3 shrink-0 text-right text-12 text-text-3"
        title={on === null ? undefined : exactDay(on)}
      >
        {kindWords[kind]}
        {on !== null && kind !== 'project' && ` · ${dayInWords(on, today)}`}
      </div>
      <div role="gridcell" aria-label={choice ? choiceWords[choice] : 'not decided'} className="flex shrink-0 gap-0.5">
        <IconButton
          icon={Check}
          label="Keep"
          shortcut={keepKey}
          tabIndex={tabIndex}
          aria-pressed={choice === 'kept'}
          className={choiceClass}
          onClick={() => onChoose('kept')}
        />
        <IconButton
          icon={X}
          label="Drop"
          shortcut={dropKey}
          tabIndex={tabIndex}
          aria-pressed={choice === 'dropped'}
          className={choiceClass}
          onClick={() => onChoose('dropped')}
        />
      </div>
    </div>
  );
}
