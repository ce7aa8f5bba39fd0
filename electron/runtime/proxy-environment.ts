/**
 * The environment for Electron's installer. It reads `ELECTRON_MIRROR` and the `npm_config_electron_*` settings by itself,
 * but looks at a proxy only when asked, and never at npm's own proxy settings: both gaps are closed here.
 */
export function proxyEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const secure = env['HTTPS_PROXY'] ?? env['https_proxy'] ?? env['npm_config_https_proxy'] ?? env['npm_config_proxy'];
  const plain = env['HTTP_PROXY'] ?? env['http_proxy'] ?? env['npm_config_proxy'];
  const except = env['NO_PROXY'] ?? env['no_proxy'] ?? env['npm_config_noproxy'];
  if (secure === undefined && plain === undefined) return env;
  return {
    ...env,
    ELECTRON_GET_USE_PROXY: '1',
    ...(secure !== undefined && { HTTPS_PROXY: secure }),
    ...(plain !== undefined && { HTTP_PROXY: plain }),
    ...(except !== undefined && { NO_PROXY: except }),
  };
}
