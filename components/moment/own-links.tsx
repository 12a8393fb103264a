import type { TextLink } from '@/lib/core/model/summary';

/** Links of an author on words that are not shown as text, such as a clock; each is named by its address. */
export function OwnLinks({ links }: { links: readonly TextLink[] }) {
  return links.map(({ url }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same address may be linked twice.
    <span key={i} className="text-note">
      {' '}
      <a href={url} rel="noopener nofollow" data-ours="" className="quiet-link break-words text-soft">
        <bdi dir="ltr">{addressName(url)}</bdi>
      </a>
    </span>
  ));
}

/** The host of a web address, or the address after `mailto:`. */
function addressName(url: string): string {
  const { protocol, hostname, pathname } = new URL(url);
  return protocol === 'mailto:' ? pathname : hostname.replace(/^www\./, '');
}
