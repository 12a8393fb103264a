import { Fragment } from 'react';
import type { TextLink } from '@/lib/core/model/summary';
import { type PlacedLink, placeLinks } from '@/lib/derive/page/place-links';
import { OwnLinks } from './own-links';

/** An author's link. */
export function AuthorLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noopener nofollow" className="quiet-link">
      {children}
    </a>
  );
}

interface LinkedTextProps {
  readonly text: string;
  readonly links?: readonly TextLink[] | undefined;
}

/** A title, label or rest with its author's links. */
export function LinkedText({ text, links }: LinkedTextProps) {
  if (links === undefined || links.length === 0) return text;
  const { placed, elsewhere } = placeLinks(text, links);
  return (
    <>
      <PlacedText text={text} placed={placed} />
      <OwnLinks links={elsewhere} />
    </>
  );
}

/** A text with the links that are in it. */
export function PlacedText({ text, placed }: { text: string; placed: readonly PlacedLink[] }) {
  return (
    <>
      {placed.map(({ start, end, href }, i) => (
        <Fragment key={start}>
          {text.slice(placed[i - 1]?.end ?? 0, start)}
          <AuthorLink href={href}>{text.slice(start, end)}</AuthorLink>
        </Fragment>
      ))}
      {text.slice(placed.at(-1)?.end ?? 0)}
    </>
  );
}
