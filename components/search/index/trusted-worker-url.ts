/** The part of the Trusted Types API (W3C) used here, which is missing in TypeScript's DOM library. */
interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): {
      createScriptURL(url: string): unknown;
    };
  };
}

function ownUrl(path: string): string {
  const url = new URL(path, location.origin);
  if (url.origin === location.origin && url.pathname.startsWith(`${DOGEAR_BASE}/`)) return url.href;
  throw new TypeError(`script address outside this site: ${path}`);
}

// The site's policy says `trusted-types dogear`, which allows this name once.
const policy = (globalThis as TrustedTypesWindow).trustedTypes?.createPolicy('dogear', {
  createScriptURL: ownUrl,
});

/**
 * Creates the URL of a worker or service worker that the browser accepts while Trusted Types are enforced. Only paths of
 * this site below its base are allowed; anything else throws a TypeError.
 */
export function trustedScriptUrl(path: string): string {
  // `new Worker` and `register` accept a TrustedScriptURL, but their types still say string.
  return policy === undefined ? ownUrl(path) : (policy.createScriptURL(path) as string);
}
