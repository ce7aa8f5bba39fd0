/**
 * Chromium refuses to start as root on Linux unless its sandbox is off. The start command adds that flag and says so;
 * the application never does, so an installed Rungbook cannot lose its sandbox by accident.
 */
export function sandboxArguments(platform: NodeJS.Platform, userId: number | undefined): readonly string[] {
  return platform === 'linux' && userId === 0 ? ['--no-sandbox'] : [];
}
