import { Lightbulb } from 'lucide-react';
import type { RequestDraft } from '../../../shared/feedback/request-draft.ts';
import { Icon } from '../../ui/icon.tsx';

/** The draft as it will be copied, and what should be looked at before; remarks never block. */
export function RequestPreview({ draft }: { draft: RequestDraft }) {
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <section aria-label="The draft" className="select-content flex flex-col gap-2 border-l-2 border-border pl-3">
        <p className="font-medium break-words">{draft.subject}</p>
        <p className="leading-reading break-words whitespace-pre-line">{draft.body}</p>
      </section>
      {draft.findings.length > 0 && (
        <ul aria-label="Before you send it" aria-live="polite" className="flex flex-col gap-1.5">
          {draft.findings.map(({ rule, words }) => (
            <li key={rule} className="flex gap-1.5 text-12 text-text-2">
              <Icon icon={Lightbulb} className="size-3.5 text-warn" />
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
