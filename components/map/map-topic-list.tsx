import { OUR_WORDS } from '@/components/site/language-of';

export interface MapTopicsProps {
  /** The topics that the map can highlight, most marks first. */
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  /** Slugs of the topics each mark mentions, by the mark's id. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/** Chooses a topic to highlight on the map; needs a script, which also applies a box checked before it loaded. */
export function MapTopicList({ topics }: MapTopicsProps) {
  if (topics.length === 0) return null;
  return (
    <details {...OUR_WORDS} className="scripted unprinted mt-1 text-small rtl:text-end">
      <summary className="map-light text-note text-soft">Highlight a topic</summary>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <label className="map-light">
              <input type="checkbox" autoComplete="off" data-light={slug} className="sr-only" />
              <bdi>{name}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
