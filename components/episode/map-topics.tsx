import { OUR_WORDS } from './language-of';

export interface MapTopicsProps {
  /** What the map can light up, most marks first. */
  readonly topics: readonly { readonly slug: string; readonly name: string }[];
  /** Slugs of the topics that each mark speaks of, by the mark's id. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/** Chooses a topic to light up on the map; needs a script, and says nothing that the topics' pages do not say. */
export function MapTopics({ topics }: MapTopicsProps) {
  if (topics.length === 0) return null;
  return (
    <div {...OUR_WORDS} className="scripted unprinted mt-2 rtl:text-end">
      <p className="label mb-1" id="map-topics">
        Light up
      </p>
      <ul aria-labelledby="map-topics" className="flex flex-wrap gap-x-4 gap-y-1 text-small">
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <button type="button" data-light={slug} aria-pressed="false" className="map-light">
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
