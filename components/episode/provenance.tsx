import { OUR_WORDS } from '@/components/site/language-of';
import { routes } from '@/components/site/site-routes';
import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { Episode } from '@/lib/core/model/library';
import { describeRecordings } from './describe-recordings';

interface ProvenanceProps {
  readonly episode: Episode;
  readonly repository: string | null;
  readonly apps: readonly AppTarget[];
}

/** Explains what the page is, who wrote it, and where mistakes can be reported. */
export function Provenance({ episode, repository, apps }: ProvenanceProps) {
  const { frontMatter, passages } = episode;
  const { source } = frontMatter;
  const report = repository === null ? null : safeUrl(`${repository.replace(/\/+$/, '')}/${episode.file}`);
  return (
    <p {...OUR_WORDS} className="text-small text-soft rtl:text-end">
      {source?.kind === 'ai-summary' ? 'This is an AI-written summary' : 'This is a summary'}
      {passages.length === 0 ? (
        ', not a transcript.'
      ) : (
        <>
          ; what was said is in the{' '}
          <a href="#transcript" className="quiet-link">
            transcript
          </a>
          .
        </>
      )}
      {source?.kind === 'ai-summary' && ' Quotes are as in the summary.'}
      {source?.by !== undefined && ` Made by ${source.by}.`}
      {` ${describeRecordings(apps)} `}
      {report !== null && (
        <>
          <a href={report} className="quiet-link">
            See the source or report a mistake
          </a>
          .{' '}
        </>
      )}
      <a href={routes.about()} className="quiet-link">
        How this works
      </a>
      .
    </p>
  );
}
