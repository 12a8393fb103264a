import { routes } from '@/components/site/site-routes';
import { safeUrl } from '@/lib/links/safe-url';
import type { Episode } from '@/lib/model/library';
import { OUR_WORDS } from './language-of';

/** Says what the reader has in front of them, who made it, and where its mistakes can be reported. */
export function Provenance({ episode, repository }: { episode: Episode; repository: string | null }) {
  const { source, recordings = [] } = episode.frontMatter;
  const report = repository === null ? null : safeUrl(`${repository.replace(/\/+$/, '')}/${episode.file}`);
  return (
    <p {...OUR_WORDS} className="text-small text-soft rtl:text-end">
      {source?.kind === 'ai-summary'
        ? 'This is an AI-written summary, not a transcript. Quotes are as the summary gives them.'
        : 'This is a summary, not a transcript.'}
      {source?.by !== undefined && ` Made by ${source.by}.`}
      {recordings.length === 0 && ' No recording is linked; the times say where to look in yours.'}{' '}
      {report !== null && (
        <>
          <a href={report} className="quiet-link">
            See the source, report a mistake
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
