/** What we use of the Trusted Types API (W3C Trusted Types); TypeScript's DOM library does not know it yet. */
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
 * Makes the address of a worker or service worker that the browser accepts while Trusted Types are enforced; only paths
 * of this site below its base are allowed, anything else throws a TypeError.
 */
export function trustedScriptUrl(path: string): string {
  // `new Worker` and `register` take a TrustedScriptURL where there is one; their types still say string.
  return policy === undefined ? ownUrl(path) : (policy.createScriptURL(path) as string);
}
