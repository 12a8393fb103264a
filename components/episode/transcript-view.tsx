import { ClockLink } from '@/components/moment/clock-link';
import { CopyLink } from '@/components/moment/copy-link';
import { FormerIds } from '@/components/moment/former-ids';
import { routes } from '@/components/site/site-routes';
import type { Segment } from '@/lib/episode-map/list-segments';
import type { FormerId } from '@/lib/model/ledger';
import type { Passage } from '@/lib/model/passage';
import { groupPassages } from '@/lib/passages/group-passages';
import { formatTimecode } from '@/lib/time/timecode';
import { OUR_WORDS } from './language-of';

interface TranscriptViewProps {
  readonly passages: readonly Passage[];
  /** Segments or chapters, as headings over what is said in them. */
  readonly segments: readonly Segment[];
  readonly episode: string;
  readonly formerIds: ReadonlyMap<string, readonly FormerId[]>;
}

/** What was said, under the segments it belongs to; each passage is a moment with an address. */
export function TranscriptView({ passages, segments, episode, formerIds }: TranscriptViewProps) {
  if (passages.length === 0) return null;
  return (
    <section id="transcript" className="span mt-16">
      <h2 {...OUR_WORDS} className="border-line border-t pt-4 font-serif text-title">
        Transcript
      </h2>
      {groupPassages(passages, segments).map((group) => (
        <section key={group.passages[0]?.id} className="span">
          {group.segment !== null && <h3 className="mt-10 font-semibold">{group.segment.label}</h3>}
          {group.passages.map((passage, i) => (
            <PassageView
              key={passage.id}
              passage={passage}
              episode={episode}
              formerIds={formerIds.get(passage.id)}
              named={passage.speaker !== group.passages[i - 1]?.speaker}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

interface PassageViewProps {
  readonly passage: Passage;
  readonly episode: string;
  readonly formerIds: readonly FormerId[] | undefined;
  readonly named: boolean;
}

function PassageView({ passage, episode, formerIds, named }: PassageViewProps) {
  const { id, speaker, startMs, text } = passage;
  return (
    <div id={id} data-moment data-start={startMs} className="moment span mt-4">
      <FormerIds ids={formerIds} />
      <p className="rail text-small">
        <ClockLink episode={episode} anchor={id} startMs={startMs} />
        <span className="actions hidden md:block">
          <CopyLink
            path={routes.moment({ episode, anchor: id, startMs })}
            of={`what is said at ${formatTimecode(startMs)}`}
          />
        </span>
      </p>
      <div>
        {named && speaker !== null && <p className="label">{speaker}</p>}
        <p>{text}</p>
      </div>
    </div>
  );
}
