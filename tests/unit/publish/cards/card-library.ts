import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const QUOTES = ['“It rained on every roof we had.” – Ada Example [0:20]', '“No.” – Bo Reed [1:05]'];

/** Creates a content folder with one made-up episode with these quotes, and a folder for the build's output. */
export function makeCardLibrary({
  quotes = QUOTES,
  title = 'Roofs',
  libraryYaml = '',
}: {
  quotes?: readonly string[];
  title?: string;
  libraryYaml?: string;
} = {}): { contentDir: string; cacheDir: string; outDir: string } {
  const root = mkdtempSync(join(tmpdir(), 'dogear-cards-'));
  const contentDir = join(root, 'content');
  mkdirSync(join(contentDir, 'episodes/roofs'), { recursive: true });
  const text = `Test Show: ${title}\nHost: Ada Example\nGuest: Bo Reed\nNotable Quotes\n${quotes.join('\n')}\n`;
  writeFileSync(join(contentDir, 'episodes/roofs/summary.md'), text);
  if (libraryYaml !== '') writeFileSync(join(contentDir, 'library.yaml'), libraryYaml);
  return { contentDir, cacheDir: join(root, 'cache'), outDir: join(root, 'out') };
}
