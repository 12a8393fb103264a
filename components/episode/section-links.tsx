import type { Section } from '@/lib/model/summary';

/** The page's parts, each a link. */
export function SectionLinks({ sections }: { sections: readonly Section[] }) {
  const titled = sections.filter((section) => section.title !== '');
  if (titled.length < 2) return null;
  return (
    <nav aria-label="Sections" className="unprinted mt-8">
      <ol className="flex flex-wrap gap-x-5 gap-y-1 text-small">
        {titled.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} className="quiet-link">
              {section.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
