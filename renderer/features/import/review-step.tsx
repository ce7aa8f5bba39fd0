import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Proposal } from '../../../shared/import/proposal.ts';
import { proposalProblems } from '../../../shared/import/proposal-problems.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PaneLayout } from '../../ui/pane-layout.tsx';
import { useImportStore } from './import-store.ts';
import { NothingFound } from './nothing-found.tsx';
import { ProposalEditor } from './proposal-editor.tsx';
import { ProposalList } from './proposal-list.tsx';
import type { Decision, Review } from './review.ts';
import { correct, decide, keptOf, shownOf } from './review.ts';
import { ReviewHead } from './review-head.tsx';

interface ReviewStepProps {
  review: Review;
  onImport: (kept: readonly Proposal[]) => Promise<boolean>;
}

/** The look through what was found: list and editor side by side, decided by key, imported in one step. */
export function ReviewStep({ review, onImport }: ReviewStepProps) {
  const change = useImportStore((state) => state.review);
  const go = useImportStore((state) => state.go);
  const finish = useImportStore((state) => state.finish);
  const navigate = useNavigate();
  const listWidth = useSettings(({ settings }) => settings.listWidth);
  const changeSettings = useSettings((state) => state.change);
  const title = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const [saving, setSaving] = useState(false);
  const { proposals, strongest, selected, decisions, findings } = review;
  const shown = useMemo(() => shownOf({ proposals, strongest }), [proposals, strongest]);
  const current = shown.find(({ key }) => key === selected) ?? null;

  const toList = (): void => {
    setEditing(false);
    list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };
  const edit = (): void => {
    setEditing(true);
    // In a narrow window the editor is only laid out once it is open.
    requestAnimationFrame(() => title.current?.focus());
  };
  const onDecide = (key: string, decision: Decision | null): void => change((now) => decide(now, key, decision, shown));

  const importAll = async (): Promise<void> => {
    const kept = keptOf(review);
    const unfinished = kept.find((proposal) => Object.keys(proposalProblems(proposal)).length > 0);
    if (unfinished) {
      change((now) => ({ ...now, selected: unfinished.key, strongest: false }));
      edit();
      return;
    }
    setSaving(true);
    const saved = await onImport(kept);
    setSaving(false);
    if (!saved) return;
    finish();
    void navigate('/journal');
  };

  if (proposals.length === 0) return <NothingFound findings={findings} onBack={() => go({ at: 'sources' })} />;
  return (
    <div ref={list} className="flex h-full min-h-0 flex-col">
      {findings.truncated && (
        <Banner tone="warn">
          This history is longer than can be read at once, and its oldest commits are missing. Ask for a shorter period
          to see them.
        </Banner>
      )}
      <ReviewHead review={review} shown={shown} saving={saving} onImport={() => void importAll()} />
      <div className="min-h-0 flex-1">
        <PaneLayout
          listLabel="Proposals"
          detailLabel="Proposal"
          backLabel="Proposals"
          detailOpen={editing}
          onBack={toList}
          listWidth={listWidth}
          onListWidthChange={(width) => changeSettings({ listWidth: width })}
          list={
            <ProposalList
              {...{ shown, selected, decisions, onDecide }}
              onSelect={(key) => change((now) => ({ ...now, selected: key }))}
              onEdit={edit}
            />
          }
          detail={
            current ? (
              <ProposalEditor
                key={current.key}
                proposal={current}
                decision={decisions.get(current.key) ?? null}
                titleRef={title}
                onCorrect={(fields) => change((now) => correct(now, current.key, fields))}
                onDecide={(decision) => onDecide(current.key, decision)}
                onLeave={toList}
              />
            ) : (
              <EmptyState>Choose a proposal to read and correct it. Nothing is in your journal yet.</EmptyState>
            )
          }
        />
      </div>
    </div>
  );
}
