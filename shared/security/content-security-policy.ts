/**
 * The one content security policy, for the app's protocol and for browser mode. Nothing may be loaded but the app's own files,
 * nothing may be sent anywhere, and script URLs need the one Trusted Types policy (own workers only).
 */
export function contentSecurityPolicy(mode: 'app' | 'browser'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    ...(mode === 'browser' ? ["manifest-src 'self'"] : []),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rungbook-workers',
  ].join('; ');
}
