import type { Change, ChangeSet } from '../change/change-set.ts';
import type { Instant } from '../dates/clock.ts';
import type { Entry } from '../record/entry.ts';
import type { Proposal } from './proposal.ts';

/** Ids and the moment, handed in; `batchId` marks every entry of this import. */
export interface ImportContext {
  batchId: string;
  changeId: string;
  now: Instant;
  newId: () => string;
}

/** A new entry from a proposal. It is only for the person who imported it until they say otherwise. */
function proposalToEntry(proposal: Proposal, { batchId, now, newId }: Omit<ImportContext, 'changeId'>): Entry {
  const { title, text, kind, occurredOn, occurredUntil, metrics, links, tags, sourceKeys } = proposal;
  return {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    batchId,
    sourceKeys: [...sourceKeys],
    kind,
    title: title.slice(0, 500),
    text,
    occurredOn,
    occurredUntil: occurredUntil !== null && occurredUntil > occurredOn ? occurredUntil : null,
    open: false,
    projectId: null,
    myRole: '',
    scope: null,
    context: '',
    action: '',
    result: '',
    metrics: [...metrics],
    personIds: [],
    deliverableType: '',
    decisionTier: null,
    links: [...links],
    attachments: [],
    tags: [...tags],
    audience: { kind: 'me' },
    additions: [],
  };
}

/** What the undo toast and the history call an import of some proposals. */
function importLabel(proposals: readonly Proposal[]): string {
  const first = proposals[0];
  const count = proposals.length === 1 ? '1 entry' : `${proposals.length} entries`;
  return first ? `Imported ${count} from ${first.origin.name}` : 'Imported nothing';
}

/** All kept proposals as one change set: imported whole or not at all, and taken back in one step. */
export function proposalsToChangeSet(kept: readonly Proposal[], context: ImportContext): ChangeSet {
  const changes = kept.map((proposal): Change => ({
    op: 'put',
    kind: 'entry',
    record: proposalToEntry(proposal, context),
    baseRev: 0,
  }));
  return { id: context.changeId, at: context.now, label: importLabel(kept), session: null, changes };
}
