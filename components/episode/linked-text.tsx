import type { TextLink } from '@/lib/model/summary';
import { safeUrl } from '@/lib/links/safe-url';
import type { ReactNode } from 'react';

/** A text with the links its author wrote; a link that is not http, https or mailto stays plain text. */
export function LinkedText({ text, links = [] }: { text: string; links?: readonly TextLink[] | undefined }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const link of links) {
    const at = text.indexOf(link.text, from);
    const href = safeUrl(link.url);
    if (at < 0 || href === null) continue;
    parts.push(text.slice(from, at));
    parts.push(
      <a key={at} href={href} rel="noopener nofollow" className="quiet-link">
        {link.text}
      </a>,
    );
    from = at + link.text.length;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
