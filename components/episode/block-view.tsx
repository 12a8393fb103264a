import { ClockLink } from '@/components/moment/clock-link';
import type { NameSlugs } from '@/components/moment/person-name';
import { QuoteFigure } from '@/components/moment/quote-figure';
import type { FormerId } from '@/lib/core/model/ledger';
import type { Passage } from '@/lib/core/model/passage';
import type { Block, ListItem, Quote, TimelineRow } from '@/lib/core/model/summary';
import { CodeBlockView } from './code-block';
import { PictureBlock } from './picture-block';
import { Prose } from './prose';
import { TimelineList } from './timeline-list';

/** What the blocks of one episode need in order to be rendered. */
export interface EpisodeScope {
  readonly episode: string;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly rows: ReadonlyMap<string, TimelineRow>;
  /** Quotes inside a sentence or bullet, without a block of their own. */
  readonly inlineQuotes: readonly Quote[];
  /** The passage with a quote's words, by the quote's id. */
  readonly quotePassages: ReadonlyMap<string, Passage>;
  /** The ids that moments had before an edit, by their present id. */
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
  /** The people of the episode's names. */
  readonly people?: NameSlugs | undefined;
  /** Whether the site's player can play a recording of it. */
  readonly isPlayable: boolean;
}

/** One block of a section or point. */
export function BlockView({ block, scope }: { block: Block; scope: EpisodeScope }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className="my-3">
          <Prose {...block} {...scope} />
          <Clocks episode={scope.episode} timesMs={block.timesMs} />
        </p>
      );
    case 'list':
      return <ItemList items={block.items} scope={scope} />;
    case 'rows':
      return <TimelineList {...scope} rows={block.ids.flatMap((id) => scope.rows.get(id) ?? [])} />;
    case 'quote': {
      const quote = scope.quotes.get(block.id);
      if (quote === undefined) return null;
      return (
        <QuoteFigure
          quote={quote}
          episode={scope.episode}
          passage={scope.quotePassages.get(quote.id) ?? null}
          formerIds={scope.formerIds.get(quote.id)}
          people={scope.people}
          isPlayable={scope.isPlayable}
        />
      );
    }
    case 'image':
      return <PictureBlock src={block.src} alt={block.alt} />;
    case 'code':
      return <CodeBlockView text={block.text} lang={block.lang} />;
    default:
      return block satisfies never;
  }
}

function ItemList({ items, scope }: { items: readonly ListItem[]; scope: EpisodeScope }) {
  return (
    <ul className="my-3 list-['–'] ps-5 marker:text-soft">
      {items.map((item) => (
        <li key={item.at} className="my-1.5 ps-2">
          <Prose {...item} {...scope} />
          <Clocks episode={scope.episode} timesMs={item.timesMs} />
          {item.items !== undefined && <ItemList items={item.items} scope={scope} />}
        </li>
      ))}
    </ul>
  );
}

function Clocks({ episode, timesMs = [] }: { episode: string; timesMs?: readonly number[] | undefined }) {
  return timesMs.map((startMs, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a time may be written twice.
    <span key={i} className="text-small">
      {' '}
      <ClockLink episode={episode} anchor={null} startMs={startMs} />
    </span>
  ));
}
