import { FuseV1Options } from '@electron/fuses';

/** A fuse of Electron and the state that a packaged Rungbook has it in. */
export type FuseSetting = readonly [fuse: FuseV1Options, enabled: boolean];

/**
 * The fuses of a packaged Rungbook. The executable can be used as nothing but the app: not as Node, not with injected
 * options or a debugger, not with other code than the archive it was built with. Cookies would be encrypted, if there were any.
 */
export const FUSES: readonly FuseSetting[] = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
];

/** Fuses that came later than the oldest runtime that is supported (Electron 25); set where the runtime has them. */
export const NEWER_FUSES: readonly FuseSetting[] = [[FuseV1Options.GrantFileProtocolExtraPrivileges, false]];

/** The one fuse that the packaged smoke test turns back on, on a copy: without it no test can look inside. */
export const SMOKE_TEST_FUSE: FuseSetting = [FuseV1Options.EnableNodeCliInspectArguments, true];
