import { Copy, FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { BriefForMe } from '../../../../shared/meetings/brief-for.ts';
import { briefForOthers } from '../../../../shared/meetings/brief-for.ts';
import { briefMarkdown } from '../../../../shared/meetings/brief-markdown.ts';
import { noteHtml } from '../../../../shared/weekly/note-html.ts';
import type { BriefAtHand } from '../../../hooks/use-brief.ts';
import { useCopyText } from '../../../hooks/use-copy-text.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { BriefLines } from './brief-lines.tsx';
import { withheldWords } from './meeting-words.ts';

interface BriefPanelProps {
  brief: BriefAtHand;
  mine: BriefForMe;
  /** Saves what is typed before a text is made of it; absent while the form is read. */
  save: (() => Promise<void>) | undefined;
}

/**
 * The brief for my own eyes, or as the other person may read it. Only the second can be copied out, and only it repeats the
 * agenda, which for me stands below.
 */
export function BriefPanel({ brief, mine, save }: BriefPanelProps) {
  const [reader, setReader] = useState<'me' | 'them'>('me');
  const { rich, markdown } = useCopyText();
  const opened = useMemo(() => briefForOthers(brief.record), [brief]);
  const theirs = opened.brief;
  const copyAs = async (as: 'rich' | 'markdown'): Promise<void> => {
    await save?.();
    const record = await brief.recordNow();
    if (!record) return;
    const now = briefForOthers(record).brief;
    const [name, text] = [`Brief for ${now.name}`, briefMarkdown(now)];
    await (as === 'rich' ? rich(name, noteHtml(text), text) : markdown(name, text));
  };
  const withheld = withheldWords(opened.withheld);
  return (
    <section aria-label="Brief" className="flex flex-col gap-4 border-l-2 border-border pl-4">
      <div className="flex flex-wrap items-center gap-2">
        <SegmentedControl
          label="Brief for"
          segments={[
            { value: 'me', label: 'For me' },
            { value: 'them', label: `For ${theirs.name}` },
          ]}
          value={reader}
          onValueChange={setReader}
        />
        {reader === 'them' && (
          <>
            <Button icon={Copy} onClick={() => void copyAs('rich')}>
              Copy brief
            </Button>
            <IconButton icon={FileText} label="Copy brief as Markdown" onClick={() => void copyAs('markdown')} />
          </>
        )}
      </div>
      {reader === 'them' && withheld !== '' && <p className="text-12 text-text-2">{withheld}</p>}
      <BriefLines
        brief={reader === 'me' ? { ...mine, agenda: [] } : theirs}
        name={theirs.name}
        placeOf={brief.placeOf}
      />
    </section>
  );
}
