import { Copy } from 'lucide-react';
import { handoffMarkdown } from '../../../shared/case/handoff-markdown.ts';
import { keyOf } from '../../../shared/keys/key-actions.ts';
import { noteHtml } from '../../../shared/weekly/note-html.ts';
import { useCopyText } from '../../hooks/use-copy-text.ts';
import type { Handoff } from '../../hooks/use-handoff.ts';
import { useHandoff } from '../../hooks/use-handoff.ts';
import { useKeyAction } from '../../hooks/use-key-action.ts';
import { useProfileRecord } from '../../hooks/use-records.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { HandoffLeftOut } from './handoff-left-out.tsx';
import { HandoffPaper } from './handoff-paper.tsx';
import { WaysOfWorking } from './ways-of-working.tsx';

const NAME = 'Handoff';

function CopyButtons({ documentNow }: Pick<Handoff, 'documentNow'>) {
  const { settings } = useSettings();
  const copy = useCopyText();
  const copyAs = async (as: 'rich' | 'markdown'): Promise<void> => {
    const document = await documentNow();
    if (!document) return;
    const markdown = handoffMarkdown(document);
    await (as === 'rich' ? copy.rich(NAME, noteHtml(markdown), markdown) : copy.markdown(NAME, markdown));
  };
  const copyRich = (): void => void copyAs('rich');
  useKeyAction('copy', copyRich);
  return (
    <>
      <Button variant="ghost" onClick={() => void copyAs('markdown')}>
        Copy Markdown
      </Button>
      <Button
        variant="primary"
        icon={Copy}
        shortcut={settings.singleKeys ? keyOf('copy', settings.keys).toUpperCase() : undefined}
        onClick={copyRich}
      >
        Copy as rich text
      </Button>
    </>
  );
}

function NoCase() {
  return (
    <EmptyState
      action={
        <a href="#/settings/case" draggable={false} className="rounded-6 text-accent underline underline-offset-2">
          Start a case <span aria-hidden>→</span>
        </a>
      }
    >
      A handoff tells a new manager where your case stands. There is no case yet.
    </EmptyState>
  );
}

/** What one hands to a new manager, so that a case does not begin again from nothing. Nothing is sent; it is copied. */
export function HandoffPage() {
  const handoff = useHandoff();
  const profile = useProfileRecord();
  return (
    <Page title={NAME} layout="wide" actions={handoff && <CopyButtons documentNow={handoff.documentNow} />}>
      {handoff === undefined && <Skeleton lines={6} />}
      {handoff === null && <NoCase />}
      {handoff && (
        <div className="@container mx-auto max-w-232">
          <div className="flex flex-col gap-6 @min-[52rem]:flex-row @min-[52rem]:items-start">
            <HandoffPaper document={handoff.document} />
            <aside
              aria-label="What goes into it"
              className="flex min-w-0 flex-col gap-6 @min-[52rem]:w-76 @min-[52rem]:shrink-0"
            >
              {profile && <WaysOfWorking profileId={profile.record.id} />}
              <HandoffLeftOut leftOut={handoff.leftOut} />
            </aside>
          </div>
        </div>
      )}
    </Page>
  );
}
