import { findBareAddresses } from '@/lib/core/links/find-bare-addresses';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { Written, WrittenText } from '@/lib/core/model/written';

/** Finds the addresses of a source that no link of the page leads to; addresses that are unsafe on a page have a code of their own. */
export function findMissingAddresses({ addresses, texts }: Written, shown: readonly string[]): WrittenText[] {
  const known = new Set(shown);
  const isLost = (url: string): boolean => {
    const href = safeUrl(url);
    return href !== null && !known.has(href);
  };
  return [
    ...addresses.filter(({ text }) => isLost(text)),
    ...texts.filter((one) => addressesOf(one).some(isLost)),
  ];
}

function addressesOf({ text, links, isCode }: WrittenText): string[] {
  if (isCode === true) return [];
  const bare = text.includes('://') ? findBareAddresses(text) : [];
  // The text of a link is not another address, as in `[https://short.example](https://long.example)`.
  return links.length > 0 ? links.map(({ url }) => url) : bare.map(({ url }) => url);
}
