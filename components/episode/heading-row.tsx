import type { ReactNode } from 'react';
import { PlayButton } from '@/components/moment/play-button';
import { ShareLink } from '@/components/moment/share-link';
import { routes } from '@/components/site/site-routes';
import type { MomentPlace } from '@/lib/core/links/routes';

interface HeadingRowProps {
  readonly place: MomentPlace;
  /** The subject of the heading for screen readers: "the point at 12:52". */
  readonly of: string;
  readonly isPlayable: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading with the actions of the moment below it. */
export function HeadingRow({ place, of, isPlayable, className = '', children }: HeadingRowProps) {
  return (
    <div className={`heading-row flex flex-wrap items-baseline gap-x-4 ${className}`}>
      {children}
      <span>
        <span className="actions inline-flex gap-4">
          {isPlayable && place.startMs !== null && <PlayButton startMs={place.startMs} />}
          <ShareLink path={routes.moment(place)} of={of} />
        </span>
      </span>
    </div>
  );
}
