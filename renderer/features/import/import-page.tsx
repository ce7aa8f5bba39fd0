import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useServices } from '../../hooks/services.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useImportStore } from './import-store.ts';
import type { Stage } from './import-store.ts';
import { PasteForm } from './paste-form.tsx';
import { QuestionForm } from './question-form.tsx';
import { ReviewStep } from './review-step.tsx';
import { SourceList } from './source-list.tsx';
import { useStepFocus } from './use-step-focus.ts';
import { useImportSteps } from './use-import-steps.ts';

/** From a source to entries: choose it, say whose work and when, look through what was found, keep what counts. */
export function ImportPage() {
  const { profile } = useServices();
  const { stage, problem, busy, go, adopt } = useImportStore();
  useEffect(() => adopt(profile.id), [adopt, profile.id]);
  const steps = useImportSteps();
  // First run leads here with ?source=git, to see the few strongest stories of a repository.
  const [search] = useSearchParams();
  const fromFirstRun = search.get('source') === 'git';
  const atReview = stage.at === 'review';
  const frame = useRef<HTMLDivElement>(null);
  useStepFocus(frame, busy === null ? stage.at : null, fromFirstRun);
  return (
    <Page
      title="Import"
      layout={atReview ? 'panes' : 'column'}
      actions={stage.at !== 'sources' && <Button onClick={() => go({ at: 'sources' })}>Other source</Button>}
    >
      {/* Said before the step, so that the eye and the screen reader meet it first. */}
      {problem !== null && !atReview && (
        <Banner tone="bad" className="mb-4">
          {problem}
        </Banner>
      )}
      {busy !== null && (
        <div className="p-6">
          <Spinner label={busy} />
        </div>
      )}
      {/* Only hidden while something is awaited: what was pasted must still be there when it fails. */}
      <div ref={frame} hidden={busy !== null} className={atReview ? 'h-full' : ''}>
        <Step stage={stage} steps={steps} strongest={fromFirstRun} />
      </div>
    </Page>
  );
}

interface StepProps {
  stage: Stage;
  steps: ReturnType<typeof useImportSteps>;
  /** Begin with the few strongest stories. */
  strongest: boolean;
}

function Step({ stage, steps, strongest }: StepProps) {
  switch (stage.at) {
    case 'sources':
      return <SourceList steps={steps} />;
    case 'paste':
      return (
        <PasteForm what={stage.what} onPaste={stage.what === 'log' ? steps.readPastedLog : steps.readPastedMarkdown} />
      );
    case 'question':
      return (
        <QuestionForm
          source={stage.source}
          onAsk={(whose) => void steps.findProposals(stage.source, whose, strongest)}
        />
      );
    case 'review':
      return <ReviewStep review={stage.review} onImport={steps.importKept} />;
  }
}
