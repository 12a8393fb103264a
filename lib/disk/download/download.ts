import { explainFailure } from './explain-failure';

export interface DownloadLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly maxRedirects: number;
}

/** Limits for one file: no known feed is larger, and an author should not wait longer. */
export const DOWNLOAD_LIMITS: DownloadLimits = { maxBytes: 20_000_000, timeoutMs: 30_000, maxRedirects: 5 };

export type Download =
  | {
      readonly problem: null;
      readonly bytes: Uint8Array;
      /** The address after all redirects. */
      readonly url: string;
      /** The encoding that the server names, if any. */
      readonly charset: string | null;
    }
  /** One sentence for the author: what went wrong. */
  | { readonly problem: string };

/** Fetches one file over http or https, within limits of size, time and redirects; a failure is returned as a sentence. */
export async function download(address: string, limits: DownloadLimits): Promise<Download> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let url = address;
  try {
    for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
      const refused = refuseScheme(url);
      if (refused !== null) return { problem: refused };
      const response = await fetch(url, { redirect: 'manual', signal, headers: HEADERS });
      const next = redirectOf(response, url);
      if (next === null) return await readResponse(response, url, limits);
      await response.body?.cancel();
      url = next;
    }
    return { problem: `more than ${limits.maxRedirects} redirects from ${address}` };
  } catch (error) {
    return { problem: `${explainFailure(error, limits.timeoutMs)} (${url})` };
  }
}

const HEADERS = {
  'user-agent': 'Dogear (npm run import)',
  accept: 'application/rss+xml, application/atom+xml, application/xml, text/*, application/json, */*;q=0.5',
};

function refuseScheme(url: string): string | null {
  if (!URL.canParse(url)) return `"${url}" is not an http or https address`;
  const { protocol } = new URL(url);
  if (protocol === 'http:' || protocol === 'https:') return null;
  return `"${url.slice(0, 80)}" is not an http or https address`;
}

function redirectOf(response: Response, url: string): string | null {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return null;
  return URL.canParse(location, url) ? new URL(location, url).href : location;
}

async function readResponse(response: Response, url: string, limits: DownloadLimits): Promise<Download> {
  const tooLarge = { problem: `larger than ${formatSize(limits.maxBytes)} (${url})` };
  if (!response.ok || Number(response.headers.get('content-length') ?? 0) > limits.maxBytes) {
    await response.body?.cancel();
    return response.ok ? tooLarge : { problem: `${response.status} ${response.statusText} (${url})` };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Counted while it arrives and after decompression: a server may send more than it announced.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.maxBytes) return tooLarge;
    chunks.push(chunk);
  }
  const type = response.headers.get('content-type') ?? '';
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null;
  return { problem: null, bytes: Buffer.concat(chunks), url, charset };
}

/**
 * Formats a size limit for a message.
 * @example formatSize(20_000_000) // "20 MB"
 */
export function formatSize(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 1e6)} MB`;
}
