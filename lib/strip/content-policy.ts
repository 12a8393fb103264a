/**
 * What a page may load and run: its own site only, no inline script, no inline style, and no text that becomes HTML or a
 * script address except through the one policy named `dogear`. It is the same on every page, so a host may send it as a header.
 */
export const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dogear',
].join('; ');

/**
 * What an embedded quote may load: its stylesheet, its fonts, and nothing that runs. Who may frame it is for a server's header to say,
 * as no meta tag can: `frame-ancestors *` for /embed/ where the rest of a site has 'none'.
 */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
