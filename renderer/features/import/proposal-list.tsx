import { keyOf } from '../../../shared/keys/key-actions.ts';
import type { Proposal } from '../../../shared/import/proposal.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { ProposalRow } from './proposal-row.tsx';
import type { Decision } from './review.ts';

interface ProposalListProps {
  shown: readonly Proposal[];
  selected: string | null;
  decisions: ReadonlyMap<string, Decision>;
  onSelect: (key: string) => void;
  onDecide: (key: string, decision: Decision | null) => void;
  onEdit: () => void;
}

const keyOfProposal = ({ key }: Proposal): string => key;
const hints = [
  ['Enter', 'keep'],
  ['X', 'drop'],
  ['E', 'edit'],
] as const;

/** The proposals with their keys: Enter or Space keeps and moves on, again takes it back; X drops; E edits. */
export function ProposalList({ shown, selected, decisions, onSelect, onDecide, onEdit }: ProposalListProps) {
  const { singleKeys, keys } = useSettings(({ settings }) => settings);
  const toggle = (key: string): void => onDecide(key, decisions.get(key) === 'kept' ? null : 'kept');
  return (
    <ListPane
      footer={hints.map(([key, words]) => (
        <span key={key} className="inline-flex items-center gap-1">
          <KeyHint keys={key} look="cap" /> {words}
        </span>
      ))}
    >
      <VirtualList
        label="Proposals"
        items={shown}
        itemId={keyOfProposal}
        selectedId={selected}
        onSelect={onSelect}
        onOpen={toggle}
        letters={singleKeys ? { next: keyOf('next', keys), previous: keyOf('previous', keys) } : undefined}
        renderRow={(proposal) => <ProposalRow proposal={proposal} decision={decisions.get(proposal.key) ?? null} />}
        onKey={(event, proposal) => {
          if (!proposal || event.ctrlKey || event.metaKey || event.altKey) return;
          const letter = singleKeys ? event.key.toLowerCase() : '';
          if (event.key === ' ') toggle(proposal.key);
          else if (event.key === 'Delete' || letter === 'x') onDecide(proposal.key, 'dropped');
          else if (event.key === 'F2' || letter === 'e') onEdit();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </ListPane>
  );
}
