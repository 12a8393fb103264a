import { ClockLink } from '@/components/moment/clock-link';
import { FormerIds } from '@/components/moment/former-ids';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Section } from '@/lib/core/model/summary';
import type { Segment } from '@/lib/derive/episode-map/list-segments';
import { blockKey } from './block-key';
import { BlockView, type EpisodeScope } from './block-view';
import { HeadingRow } from './heading-row';
import { PointView } from './point-view';
import { TimelineList } from './timeline-list';

interface SectionViewProps {
  readonly section: Section;
  readonly scope: EpisodeScope;
  /** The timeline rows of the episode, shown in the first timeline section. */
  readonly timeline: readonly Segment[];
}

/** A section of the summary with all its content in source order. */
export function SectionView({ section, scope, timeline }: SectionViewProps) {
  const isOverview = section.type === 'overview';
  return (
    <section
      id={section.id}
      data-moment
      data-start={section.startMs ?? undefined}
      className="moment span mt-16"
    >
      <FormerIds ids={scope.formerIds.get(section.id)} />
      {section.title !== '' && (
        <HeadingRow {...sharing(section, scope)} className="border-line border-t pt-4">
          <h2 className="font-serif text-title">{section.title}</h2>
        </HeadingRow>
      )}
      <div className={isOverview ? 'span font-serif text-lead' : 'span'}>
        {section.blocks.map((block) => (
          <BlockView key={blockKey(block)} block={block} scope={scope} />
        ))}
      </div>
      {section.points.map((point) => (
        <PointView key={point.id} point={point} scope={scope} heading="h3" />
      ))}
      {section.type === 'timeline' && <TimelineList {...scope} rows={timeline} />}
      {section.sections.map((inner) => (
        <SubsectionView key={inner.id} section={inner} scope={scope} />
      ))}
    </section>
  );
}

const sharing = ({ id, startMs, title }: Section, { episode, isPlayable }: EpisodeScope) => ({
  place: { episode, anchor: id, startMs },
  of: `the section ${quoteText(title)}`,
  isPlayable,
});

function SubsectionView({ section, scope }: { section: Section; scope: EpisodeScope }) {
  return (
    <section
      id={section.id}
      data-moment
      data-start={section.startMs ?? undefined}
      className="moment span mt-12"
    >
      <FormerIds ids={scope.formerIds.get(section.id)} />
      <p className="rail label">
        {section.number !== null && <span className="tabular-nums">{section.number}</span>}
        {section.startMs !== null && (
          <ClockLink episode={scope.episode} anchor={section.id} startMs={section.startMs} />
        )}
      </p>
      <HeadingRow {...sharing(section, scope)}>
        <h3 className="font-serif text-[1.625rem] leading-tight">{section.title}</h3>
      </HeadingRow>
      {section.blocks.map((block) => (
        <BlockView key={blockKey(block)} block={block} scope={scope} />
      ))}
      {section.points.map((point) => (
        <PointView key={point.id} point={point} scope={scope} heading="h4" />
      ))}
      {section.sections.map((inner) => (
        <SubsectionView key={inner.id} section={inner} scope={scope} />
      ))}
    </section>
  );
}
