import type { TextLink } from '@/lib/core/model/summary';

export interface ShowHeaderProps {
  readonly name: string;
  readonly description: string | null;
  /** The address of its picture, a file of the site; null without one. */
  readonly image: string | null;
  /** Its colours on the light and on the dark page; null without one. */
  readonly colour: { readonly light: string; readonly dark: string } | null;
  readonly links: readonly TextLink[];
  /** The number of its episodes. */
  readonly all: number;
  readonly page: number;
}

/**
 * Name, art and colour of a show. The colour is used only for a line, never for text; the line is an SVG, because style attributes
 * are not allowed.
 */
export function ShowHeader({ name, description, image, colour, links, all, page }: ShowHeaderProps) {
  return (
    <header className="span mb-10">
      {image !== null && (
        <p className="rail mb-4">
          {/* biome-ignore lint/performance/noImgElement: nothing optimises pictures in a static export */}
          <img src={image} alt="" width="96" height="96" className="size-24 object-cover" />
        </p>
      )}
      <div>
        {colour !== null && (
          <svg width="96" height="4" aria-hidden="true" className="mb-4 block">
            <rect width="96" height="4" fill={`light-dark(${colour.light}, ${colour.dark})`} />
          </svg>
        )}
        <p className="label">
          Show · {all} {all === 1 ? 'episode' : 'episodes'}
        </p>
        <h1 className="mt-3 font-serif text-display text-balance">
          <bdi>{name}</bdi>
          {page > 1 && <span className="text-lead text-soft">, page {page}</span>}
        </h1>
        {description !== null && page === 1 && <p className="mt-4 font-serif text-lead">{description}</p>}
        {links.length > 0 && page === 1 && (
          <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small">
            {links.map(({ text, url }) => (
              <li key={url}>
                <a href={url} rel="noopener" className="quiet-link">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  );
}
