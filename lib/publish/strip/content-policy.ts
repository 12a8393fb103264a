/** What a library has that pages load from elsewhere, once a listener asks for it. */
export interface PolicyFacts {
  /** A sound file on another host. */
  readonly hasRemoteAudio: boolean;
  /** One of them is named at http:, which a site served so can play (one at https: has it asked for there). */
  readonly hasPlainAudio: boolean;
  /** A video of YouTube. */
  readonly hasYoutube: boolean;
}

/**
 * Writes what a page may load and run: its own site only, no inline script, no inline style, and no text that becomes HTML or a
 * script address except through the one policy named `dogear`. It is the same on every page of a site, because pages are swapped in
 * place and the first one's holds; so a host may send it as a header. Sound comes from any https host where a library has any from
 * elsewhere: podcasts' files are reached over counting hosts that lead on, and each of them would have to be named.
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
