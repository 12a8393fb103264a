/** What a library loads from other hosts when a listener asks for it. */
export interface PolicyFacts {
  /** An audio file on another host. */
  readonly hasRemoteAudio: boolean;
  /**
   * At least one of them has an http: address, which a site served over http: can play (over https: it would be requested at
   * https:).
   */
  readonly hasPlainAudio: boolean;
  /** A YouTube video. */
  readonly hasYoutube: boolean;
}

/**
 * Renders the Content-Security-Policy of a page: its own site only, no inline script, no inline style, and no text that becomes
 * HTML or a script address except through the one Trusted Types policy named `dogear`. It is the same on every page of a site,
 * because pages are swapped in place and the first page's policy stays in force; so a host may send it as a header. Audio may come
 * from any https host if a library has audio elsewhere: podcast files are reached through redirects of counting hosts, and each of
 * them would have to be listed.
 */
export const contentPolicy = ({ hasRemoteAudio, hasPlainAudio, hasYoutube }: PolicyFacts): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `media-src 'self'${hasRemoteAudio ? ' https:' : ''}${hasPlainAudio ? ' http:' : ''}`,
    ...(hasYoutube ? ['frame-src https://www.youtube-nocookie.com'] : []),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dogear',
  ].join('; ');

/**
 * The policy of an embedded quote: its stylesheet, its fonts, and no scripts. Who may frame it must be set by a server header,
 * because a meta tag cannot: `frame-ancestors *` for /embed/, 'none' for the rest of a site.
 */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
