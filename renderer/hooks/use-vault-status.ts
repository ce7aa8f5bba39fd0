import { useCallback, useEffect, useState } from 'react';
import type { VaultStatus } from '../../shared/ipc/contract/vault-contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { useServices } from './services.ts';
import { useToastStore } from './toast-store.ts';

type Asking = 'reading' | 'snapshot' | 'verifying';

/** What the vault of this profile holds, and the two things that can be asked of it at any time. */
export interface VaultView {
  /** `undefined` while it is read the first time, `null` where there is no vault (browser mode) or it could not be read. */
  status: VaultStatus | null | undefined;
  /** Why the last question failed, in words. */
  problem: string | null;
  asking: Asking | null;
  reload: () => Promise<void>;
  takeSnapshot: () => Promise<void>;
  verify: () => Promise<void>;
}

/** The vault as main answers for it; in browser mode there is none. */
export function useVaultStatus(): VaultView {
  const { bridge, profile, info } = useServices();
  const show = useToastStore((state) => state.show);
  const hasVault = info.platform !== 'browser';
  const [status, setStatus] = useState<VaultStatus | null | undefined>(hasVault ? undefined : null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { id: profileId } = profile;

  const take = useCallback((answer: Result<VaultStatus>) => {
    setAsking(null);
    setProblem(answer.ok ? null : answer.message);
    setStatus((before) => (answer.ok ? answer.value : (before ?? null)));
  }, []);

  const reload = useCallback(async () => {
    if (hasVault) take(await bridge.ask('vault.status', { profileId }));
  }, [bridge, profileId, hasVault, take]);

  useEffect(() => {
    let isHere = true;
    if (hasVault) void bridge.ask('vault.status', { profileId }).then((answer) => isHere && take(answer));
    return () => void (isHere = false);
  }, [bridge, profileId, hasVault, take]);

  const takeSnapshot = useCallback(async () => {
    setAsking('snapshot');
    const made = await bridge.ask('vault.snapshot', { profileId, reason: 'now' });
    await reload();
    if (made.ok) show({ text: 'Snapshot taken and read back.', tone: 'plain', undoId: null });
    else setProblem(made.message);
  }, [bridge, profileId, reload, show]);

  const verify = useCallback(async () => {
    setAsking('verifying');
    const verified = await bridge.ask('vault.verify', { profileId });
    take(verified);
    if (verified.ok && verified.value.findings.length === 0)
      show({ text: 'Everything in the vault was read: nothing is damaged.', tone: 'plain', undoId: null });
  }, [bridge, profileId, show, take]);

  return { status, problem, asking, reload, takeSnapshot, verify };
}
