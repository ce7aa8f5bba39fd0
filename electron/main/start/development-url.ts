/**
 * The page of the development server, when the app runs unpackaged and is told of one on this machine; otherwise `null`. An
 * installed app never looks at the variable.
 */
export function developmentUrl(isPackaged: boolean, env: NodeJS.ProcessEnv): string | null {
  const url = env['RUNGBOOK_DEV_URL'];
  return !isPackaged && url?.startsWith('http://127.0.0.1:') ? url : null;
}
