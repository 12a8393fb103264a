import type { Episode } from '@/lib/core/model/library';
import type { Section } from '@/lib/core/model/summary';

type Part = Pick<Section, 'id' | 'title'> & { readonly sections: readonly Part[] };

/** Links to the parts of the page; on a wide screen they stay beside the text. */
export function SectionLinks({ episode }: { episode: Episode }) {
  const { summary, chapters, passages } = episode;
  const parts: Part[] = [
    ...summary.sections.filter((section) => section.title !== ''),
    ...(chapters.length > 0 ? [{ id: 'chapters', title: 'Chapters', sections: [] }] : []),
    ...(passages.length > 0 ? [{ id: 'transcript', title: 'Transcript', sections: [] }] : []),
  ];
  if (parts.length < 2) return null;
  return (
    <nav aria-label="Contents" className="margin unprinted mt-8 wide:mt-0">
      <div className="wide:sticky wide:top-8">
        <p className="label mb-3">Contents</p>
        <SectionList sections={parts} />
      </div>
    </nav>
  );
}

function SectionList({ sections }: { sections: readonly Part[] }) {
  return (
    <ol className="grid gap-2 text-small">
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`} className="quiet-link">
            {section.title}
          </a>
          {section.sections.length > 0 && (
            <div className="mt-2 border-line border-s ps-4 text-soft">
              <SectionList sections={section.sections} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
