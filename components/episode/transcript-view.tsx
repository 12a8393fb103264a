import { ClockLink } from '@/components/moment/clock-link';
import { CopyLink } from '@/components/moment/copy-link';
import { routes } from '@/components/site/site-routes';
import type { Segment } from '@/lib/episode-map/list-segments';
import type { Passage } from '@/lib/model/passage';
import { groupPassages } from '@/lib/passages/group-passages';
import { formatTimecode } from '@/lib/time/timecode';
import { OUR_WORDS } from './language-of';

interface TranscriptViewProps {
  readonly passages: readonly Passage[];
  /** Segments or chapters, as headings over what is said in them. */
  readonly segments: readonly Segment[];
  readonly episode: string;
}

/** What was said, under the segments it belongs to; each passage is a moment with an address. */
export function TranscriptView({ passages, segments, episode }: TranscriptViewProps) {
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
              named={passage.speaker !== group.passages[i - 1]?.speaker}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

function PassageView({ passage, episode, named }: { passage: Passage; episode: string; named: boolean }) {
  const { id, speaker, startMs, text } = passage;
  return (
    <div id={id} data-moment data-start={startMs} className="moment span mt-4">
      <p className="rail text-small">
        <ClockLink episode={episode} anchor={id} startMs={startMs} />
        <span className="actions ms-3 md:ms-0 md:block">
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
