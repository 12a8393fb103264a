import type { Library, LibraryFile } from '@/lib/core/model/library';
import { parseSummary } from '@/lib/read/summary/parse-summary';

/** A library of made-up episodes by slug, newest first. */
export function makeLibrary(file: LibraryFile, texts: Readonly<Record<string, string>>): Library {
  const episodes = Object.entries(texts).map(([slug, text]) => {
    const { summary } = parseSummary(text, { episode: slug });
    if (summary === null) throw new Error('test: the text could not be parsed');
    return {
      slug,
      file: `episodes/${slug}/summary.md`,
      frontMatter: {},
      summary,
      passages: [],
      chapters: [],
    };
  });
  return { file, episodes, diagnostics: [] };
}
