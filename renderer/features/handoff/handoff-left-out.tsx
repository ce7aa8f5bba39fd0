import { Lock } from 'lucide-react';
import { audienceReason } from '../../../shared/packet/withholding.ts';
import type { Reader } from '../../../shared/record/audience.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { useOpenToReaders } from '../../hooks/use-open-to-readers.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../ui/section.tsx';
import { leftOutWords } from './handoff-words.ts';

const inside: Reader = { kind: 'inside', personIds: [] };

/** For the author only: linked entries that the next manager does not get, and why. Opening one is a decision of its own. */
export function HandoffLeftOut({ leftOut }: { leftOut: readonly Entry[] }) {
  const open = useOpenToReaders();
  return (
    <Section title={leftOut.length === 0 ? 'Nothing is left out' : `Left out: ${leftOut.length}`}>
      {leftOut.length > 0 && (
        <ul className="flex flex-col gap-2">
          {leftOut.map(({ id, title, audience }) => {
            const reason = audienceReason(audience, inside);
            return (
              <li key={id} className="flex gap-2">
                <Icon icon={Lock} className="mt-0.5 text-text-3" />
                <div className="min-w-0 flex-1">
                  <a href={`#/journal/${id}`} draggable={false} className="rounded-6 hover:underline">
                    {title}
                  </a>
                  <p className="text-12 text-text-2">{reason && leftOutWords[reason]}</p>
                </div>
                <Button
                  variant="ghost"
                  className="self-start text-12"
                  aria-label={`Open to readers inside: ${title}`}
                  onClick={() => void open('entry', id, inside)}
                >
                  Open
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <p className="text-12 leading-reading text-text-3">
        What your manager said stays out, too: only the stance and its day go in. So do notes on people, and the names
        of mentees who did not agree to be named.
      </p>
    </Section>
  );
}
