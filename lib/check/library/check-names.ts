import type { Report } from '@/lib/check/report/report';
import type { KeyPath } from '@/lib/core/diagnostics/yaml-places';
import { isSlug, slugOf, spellSigns } from '@/lib/core/links/slug';
import { quoteText } from '@/lib/core/marks/quote-text';
import type { LibraryFile } from '@/lib/core/model/library';
import { foldName } from '@/lib/core/names/fold-name';

const FILE = 'library.yaml';

interface Entry {
  readonly name: string;
  readonly slug?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** Checks that no two people, topics or shows of library.yaml share a name, an alias or a slug. */
export function checkNames(report: Report, { people = [], topics = [], shows = [] }: LibraryFile): void {
  for (const [key, entries] of Object.entries<readonly Entry[]>({ people, topics, shows })) {
    checkAliases(report, key, entries);
    checkSlugs(report, key, entries);
  }
}

function checkAliases(report: Report, key: string, entries: readonly Entry[]): void {
  const first = new Map<string, { owner: number; path: KeyPath }>();
  const names = entries.flatMap(({ name, aliases = [] }, owner) => [
    { name, owner, path: [key, owner, 'name'] },
    ...aliases.map((alias, i) => ({ name: alias, owner, path: [key, owner, 'aliases', i] })),
  ]);
  for (const { name, owner, path } of names) {
    const folded = foldName(spellSigns(name)).join(' ') || name.trim();
    const known = first.get(folded);
    if (known === undefined) first.set(folded, { owner, path });
    // An alias that repeats its own entry's name is harmless.
    else if (known.owner !== owner)
      report.add('alias-clash', report.valuePlace(FILE, path), {
        found: name,
        related: [
          report.related(
            report.valuePlace(FILE, known.path),
            `${quoteText(entries[known.owner]?.name ?? '')} uses it here`,
          ),
        ],
      });
  }
}

/** Two addresses that differ only in case are one file on many disks. */
function checkSlugs(report: Report, key: string, entries: readonly Entry[]): void {
  const first = new Map<string, { name: string; path: KeyPath }>();
  for (const [i, { name, slug }] of entries.entries()) {
    const path = [key, i, slug === undefined ? 'name' : 'slug'];
    if (slug !== undefined && !isSlug(slug)) {
      const better = slugOf(slug);
      const hint = better === null ? {} : { hint: `Write ${better} instead.` };
      report.add('library-slug', report.valuePlace(FILE, path), { found: slug, ...hint });
    }
    const address = slug?.toLowerCase() ?? slugOf(key === 'topics' ? spellSigns(name) : name);
    const known = address === null ? undefined : first.get(address);
    if (address === null) continue;
    if (known === undefined) first.set(address, { name, path });
    // For two with the same name checkAliases reports it.
    else if (foldName(name).join(' ') !== foldName(known.name).join(' '))
      report.add('slug-clash', report.valuePlace(FILE, path), {
        found: `/${key}/${address}/`,
        related: [report.related(report.valuePlace(FILE, known.path), 'the first one is here')],
      });
  }
}
