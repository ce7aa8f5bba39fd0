import { create } from 'zustand';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Settings } from '../../shared/ipc/contract/settings-contract.ts';
import { defaultSettings } from '../../shared/ipc/contract/settings-contract.ts';

interface SettingsState {
  settings: Settings;
  bridge: Bridge | null;
  /** Loads the settings of this device once, before the first screen is drawn. */
  load: (bridge: Bridge) => Promise<void>;
  /** Changes some of them; what is shown changes at once, the file follows. */
  change: (settings: Partial<Settings>) => void;
}

/** Settings of this device; not part of anybody's record. */
export const useSettings = create<SettingsState>((set, get) => ({
  settings: defaultSettings,
  bridge: null,
  load: async (bridge) => {
    const read = await bridge.ask('settings.read', null);
    set({ bridge, settings: read.ok ? read.value : defaultSettings });
  },
  change: (changed) => {
    const settings = { ...get().settings, ...changed };
    set({ settings });
    void get().bridge?.ask('settings.write', settings);
  },
}));
