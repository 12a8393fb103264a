import { ClockRange } from '@/components/moment/clock-range';
import { FormerIds } from '@/components/moment/former-ids';
import { LinkedText } from '@/components/moment/linked-text';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { Section } from '@/lib/core/model/summary';
import { listSectionParts } from '@/lib/derive/page/list-section-parts';
import { blockKey } from './block-key';
import { BlockView, type EpisodeScope } from './block-view';
import { HeadingRow } from './heading-row';
import { PointView } from './point-view';

interface SectionViewProps {
  readonly section: Section;
  readonly scope: EpisodeScope;
}

/** On a phone the rail is above the heading, and so is its line. */
const RAIL_ABOVE = 'border-line max-md:border-t max-md:pt-4 md:pt-7!';

/** A section of the summary with all its content in source order. */
export function SectionView({ section, scope }: SectionViewProps) {
  const isOverview = section.type === 'overview';
  const hasRail = section.number !== null || section.startMs !== null;
  return (
    <section
      id={section.id}
      data-moment
      data-start={section.startMs ?? undefined}
      data-summary=""
      className="moment span mt-16"
    >
      <FormerIds ids={scope.formerIds.get(section.id)} />
      <SectionRail section={section} scope={scope} className={RAIL_ABOVE} />
      {section.title !== '' && (
        <HeadingRow
          {...sharing(section, scope)}
          className={`border-line border-t pt-4 ${hasRail ? 'max-md:border-t-0 max-md:pt-0' : ''}`}
        >
          <h2 className="font-serif text-title">
            <LinkedText text={section.title} links={section.links} />
          </h2>
        </HeadingRow>
      )}
      {listSectionParts(section, scope).map((part) =>
        part.type === 'point' ? (
          <PointView key={part.point.id} point={part.point} scope={scope} heading="h3" />
        ) : (
          <div
            key={part.blocks[0] && blockKey(part.blocks[0])}
            className={isOverview ? 'span font-serif text-lead' : 'span'}
          >
            {part.blocks.map((block) => (
              <BlockView key={blockKey(block)} block={block} scope={scope} />
            ))}
          </div>
        ),
      )}
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

/** The number and the times of a heading. */
function SectionRail(props: { section: Section; scope: EpisodeScope; className?: string }) {
  const { section, scope, className = '' } = props;
  const { id, number, startMs, endMs, laterMs } = section;
  if (number === null && startMs === null) return null;
  return (
    <p className={`rail label ${className}`}>
      {number !== null && <span className="tabular-nums">{number}</span>}
      {number !== null && startMs !== null && ' '}
      {startMs !== null && (
        <ClockRange episode={scope.episode} anchor={id} startMs={startMs} endMs={endMs} laterMs={laterMs} />
      )}
    </p>
  );
}

function SubsectionView({ section, scope }: { section: Section; scope: EpisodeScope }) {
  return (
    <section
      id={section.id}
      data-moment
      data-start={section.startMs ?? undefined}
      className="moment span mt-12"
    >
      <FormerIds ids={scope.formerIds.get(section.id)} />
      <SectionRail section={section} scope={scope} />
      <HeadingRow {...sharing(section, scope)}>
        <h3 className="font-serif text-[1.625rem] leading-tight">
          <LinkedText text={section.title} links={section.links} />
        </h3>
      </HeadingRow>
      {listSectionParts(section, scope).map((part) =>
        part.type === 'point' ? (
          <PointView key={part.point.id} point={part.point} scope={scope} heading="h4" />
        ) : (
          part.blocks.map((block) => <BlockView key={blockKey(block)} block={block} scope={scope} />)
        ),
      )}
      {section.sections.map((inner) => (
        <SubsectionView key={inner.id} section={inner} scope={scope} />
      ))}
    </section>
  );
}
