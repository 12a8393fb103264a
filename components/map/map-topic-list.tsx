import { OUR_WORDS } from '@/components/site/language-of';

export interface MapTopicsProps {
  /** What the map can light up, most marks first. */
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  /** Slugs of the topics that each mark speaks of, by the mark's id. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/** Chooses a topic to light up on the map; needs a script, which finds ticked what was chosen before it came. */
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
