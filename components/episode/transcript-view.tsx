import { ClockLink } from '@/components/moment/clock-link';
import { FormerIds } from '@/components/moment/former-ids';
import { PlayButton } from '@/components/moment/play-button';
import { ShareLink } from '@/components/moment/share-link';
import { OUR_WORDS } from '@/components/site/language-of';
import type { FormerId } from '@/lib/core/model/ledger';
import type { Passage } from '@/lib/core/model/passage';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import type { Segment } from '@/lib/derive/episode-map/list-segments';
import { groupPassages } from '@/lib/derive/passages/group-by-segment';

const MIN_PARTS = 4;

/** The anchor of a segment in the transcript; the segment's own id is on its row in the summary. */
function partAnchor(segment: Segment): string {
  return `said-${segment.id}`;
}

/** A folded list of links to the parts of a long transcript. */
function TranscriptParts({ parts }: { parts: readonly Segment[] }) {
  if (parts.length < MIN_PARTS) return null;
  return (
    <details className="transcript-parts unprinted mt-2 text-small">
      <summary {...OUR_WORDS}>In {parts.length} parts</summary>
      <nav aria-label="Parts of the transcript">
        <ol>
          {parts.map((segment) => (
            <li key={segment.id}>
              <a href={`#${partAnchor(segment)}`}>
                <span className="text-signal tabular-nums">{formatTimecode(segment.startMs)}</span>{' '}
                {segment.label}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

interface TranscriptViewProps {
  readonly passages: readonly Passage[];
  /** Segments or chapters, used as headings of the transcript. */
  readonly segments: readonly Segment[];
  readonly episode: string;
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
  readonly isPlayable: boolean;
}

/** The transcript, grouped by segment; each passage is a moment with an id. */
export function TranscriptView({ passages, segments, episode, formerIds, isPlayable }: TranscriptViewProps) {
  if (passages.length === 0) return null;
  const groups = groupPassages(passages, segments);
  return (
    <section id="transcript" className="span mt-16">
      <h2 {...OUR_WORDS} className="border-line border-t pt-4 font-serif text-title rtl:text-end">
        Transcript
      </h2>
      <TranscriptParts parts={groups.flatMap(({ segment }) => segment ?? [])} />
      {groups.map(({ segment, passages: said }) => (
        <section key={said[0]?.id} className="span">
          {segment !== null && <PartHeading segment={segment} episode={episode} />}
          {said.map((passage, i) => (
            <PassageView
              key={passage.id}
              passage={passage}
              episode={episode}
              formerIds={formerIds.get(passage.id)}
              isPlayable={isPlayable}
              named={passage.speaker !== said[i - 1]?.speaker}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

/** The heading is a moment without a time: the segment's time belongs to its row in the summary. */
function PartHeading({ segment, episode }: { segment: Segment; episode: string }) {
  return (
    <div id={partAnchor(segment)} data-moment className="moment part-heading">
      <h3>{segment.label}</h3>
      <p className="text-soft tabular-nums">
        <ClockLink episode={episode} anchor={partAnchor(segment)} startMs={segment.startMs} />
        {segment.endMs !== null && `–${formatTimecode(segment.endMs)}`}
      </p>
    </div>
  );
}

interface PassageViewProps {
  readonly passage: Passage;
  readonly episode: string;
  readonly formerIds: readonly FormerId[] | undefined;
  readonly isPlayable: boolean;
  readonly named: boolean;
}

// A long transcript has thousands of these, so nothing is repeated that can be rendered once.
function PassageView({ passage, episode, formerIds, isPlayable, named }: PassageViewProps) {
  const { id, speaker, startMs, endMs, text } = passage;
  return (
    <div
      id={id}
      data-moment
      data-start={startMs}
      data-end={endMs ?? undefined}
      className={named ? 'moment span passage turn' : 'moment span passage'}
    >
      <FormerIds ids={formerIds} />
      <p className="rail">
        <ClockLink episode={episode} anchor={id} startMs={startMs} />
        <span className="actions">
          {isPlayable && <PlayButton startMs={null} />} <ShareLink path={null} of="this passage" />
        </span>
      </p>
      <p>
        {named && speaker !== null && <b>{speaker}: </b>}
        {text}
      </p>
    </div>
  );
}
