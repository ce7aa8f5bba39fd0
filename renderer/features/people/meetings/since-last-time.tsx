import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { briefForMe } from '../../../../shared/meetings/brief-for.ts';
import { briefInWords } from '../../../../shared/meetings/brief-in-words.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import type { Person } from '../../../../shared/record/person.ts';
import { dayInWords, exactDay } from '../../../../shared/today/day-in-words.ts';
import { useBrief } from '../../../hooks/use-brief.ts';
import { useSkillNames } from '../../../hooks/use-skill-names.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { BriefPanel } from './brief-panel.tsx';

interface SinceLastTimeProps {
  person: Person;
  meeting: Meeting;
  /** Saves what is typed before the brief is copied; absent while the form is read. */
  save: (() => Promise<void>) | undefined;
}

/** "Since 10 Nov: 2 outcomes · 1 promise overdue · …", and the brief behind it. Whether it is open lives in the address. */
export function SinceLastTime({ person, meeting, save }: SinceLastTimeProps) {
  const today = useToday();
  const names = useSkillNames();
  const brief = useBrief(person.id, meeting, names);
  const [parameters, setParameters] = useSearchParams();
  const isOpen = parameters.get('brief') !== null;
  const mine = useMemo(() => (brief ? briefForMe(brief.record) : null), [brief]);
  if (!brief || !mine) return <Skeleton lines={1} />;
  const shorts = new Map(brief.record.criteria.map(({ id, short }) => [id, short]));
  const facts = briefInWords(mine, (id) => shorts.get(id) ?? id);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="font-semibold" title={exactDay(mine.since)}>
          Since {dayInWords(mine.since, today)}
        </span>
        <span className="min-w-40 flex-1 text-text-2">{facts.join(' · ') || 'no news'}</span>
        <Button
          variant="ghost"
          icon={isOpen ? ChevronDown : ChevronRight}
          aria-expanded={isOpen}
          className="-mr-3"
          onClick={() => setParameters(isOpen ? {} : { brief: '1' }, { replace: true })}
        >
          Brief
        </Button>
      </div>
      {isOpen && <BriefPanel brief={brief} mine={mine} save={save} />}
    </div>
  );
}
