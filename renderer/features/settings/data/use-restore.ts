import { useEffect, useRef, useState } from 'react';
import type { Generation } from '../../../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import type { FileSource, Progress, RestorePreview, RestoreSource } from '../../../hooks/backup-engine.ts';
import { CANCELLED } from '../../../hooks/backup-engine.ts';
import { useRestoreActions } from '../../../hooks/use-restore-actions.ts';

/** Where a restore stands. Nothing is written before `restoring`, which cannot be called off: it is one step. */
export type RestoreState =
  | { at: 'nothing' }
  | { at: 'working'; progress: Progress | null; words: string }
  | { at: 'locked'; source: FileSource; needs: 'passphrase' | 'key'; problem: string | null }
  | { at: 'preview'; name: string; preview: RestorePreview; problem: string | null }
  | { at: 'restoring' }
  | { at: 'restored' }
  | { at: 'refused'; problem: string };

/** The screens hold the ladder that they started with, so a restored one is only seen after a new start. */
const needsNewStart = ({ plan }: RestorePreview): boolean =>
  plan.differences.some(({ kind }) => kind === 'ladder' || kind === 'case');

/** What is shown once a source was looked at: what it holds, what it still needs, or why it cannot be used. */
function stateAfter(source: RestoreSource, found: Result<RestorePreview>): RestoreState {
  const name = source.from === 'file' ? source.name : source.origin.name;
  if (found.ok) return { at: 'preview', name, preview: found.value, problem: null };
  if (source.from === 'snapshot') return { at: 'refused', problem: found.message };
  switch (found.code) {
    case CANCELLED:
      return { at: 'nothing' };
    case 'passphrase':
    case 'key':
      return { at: 'locked', source, needs: found.code, problem: null };
    case 'wrong-passphrase':
      return { at: 'locked', source, needs: source.key ? 'key' : 'passphrase', problem: found.message };
    case 'wrong-key':
    case 'no-key':
      return { at: 'locked', source: { ...source, key: null }, needs: 'key', problem: found.message };
    default:
      return { at: 'refused', problem: found.message };
  }
}

/** The steps from a file or a snapshot to the restored record; `onRestored` hears of the last one. */
export function useRestore(onRestored: () => void) {
  const actions = useRestoreActions();
  const [state, setState] = useState<RestoreState>({ at: 'nothing' });
  // What was closed meanwhile must not open again when its answer comes.
  const turn = useRef(0);
  useEffect(() => () => actions.cancel(), [actions]);

  const begin = (): ((next: RestoreState) => void) => {
    turn.current += 1;
    const mine = turn.current;
    return (next) => {
      if (mine === turn.current) setState(next);
    };
  };

  const look = async (source: RestoreSource, go = begin()): Promise<void> => {
    go({ at: 'working', progress: null, words: 'Reading' });
    const found = await actions.preview(source, (progress) => go({ at: 'working', progress, words: '' }));
    go(stateAfter(source, found));
  };

  return {
    state,
    fromFile: async (): Promise<void> => {
      const chosen = await actions.chooseFile();
      if (!chosen.ok) begin()({ at: 'refused', problem: chosen.message });
      else if (chosen.value) await look({ from: 'file', ...chosen.value, passphrase: null, key: null });
    },
    fromSnapshot: async (generation: Generation, name: string): Promise<void> => {
      const go = begin();
      go({ at: 'working', progress: null, words: 'Reading the snapshot' });
      const source = await actions.readGeneration(generation, name);
      if (source.ok) await look(source.value, go);
      else go({ at: 'refused', problem: source.message });
    },
    /** Tries what was typed; a copy is tried with the key that was chosen. */
    unlock: (source: FileSource, passphrase: string) => look({ ...source, passphrase }),
    chooseKey: async (source: FileSource): Promise<void> => {
      const go = begin();
      const key = await actions.chooseFile();
      if (!key.ok) go({ at: 'locked', source, needs: 'key', problem: key.message });
      else if (key.value) go({ at: 'locked', source: { ...source, key: key.value }, needs: 'key', problem: null });
    },
    confirm: async (name: string, preview: RestorePreview): Promise<void> => {
      setState({ at: 'restoring' });
      const problem = await actions.restore(preview.plan, `Restored ${name}`);
      if (problem === null) {
        setState({ at: needsNewStart(preview) ? 'restored' : 'nothing' });
        onRestored();
      } else setState({ at: 'preview', name, preview, problem });
    },
    /** Ends whatever is under way and forgets it. */
    close: (): void => {
      if (state.at === 'restoring') return;
      actions.cancel();
      begin()({ at: 'nothing' });
    },
  };
}

export type Restore = ReturnType<typeof useRestore>;
