interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}

const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/** The one Trusted Types policy: it lets own worker scripts through and refuses every other script URL. */
const policy = factory?.createPolicy('rungbook-workers', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError('Only own worker scripts are allowed.');
    return url;
  },
});

/** A worker's own script URL as the browser wants it under `require-trusted-types-for 'script'`. */
export const trustedWorkerUrl = (url: string): string => policy?.createScriptURL(url) ?? url;
