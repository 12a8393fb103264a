import { z } from 'zod';
import type { Chapter } from './chapters';
import type { Diagnostic } from './diagnostic';
import type { FrontMatter } from './front-matter';
import type { Passage } from './passage';
import type { Summary } from './summary';

const linkSchema = z.union([z.string().min(1), z.strictObject({ name: z.string(), url: z.string() })]);

/** content/library.yaml: facts about the whole site that no single episode knows. */
export const libraryFileSchema = z.strictObject({
  site: z
    .strictObject({
      name: z.string().min(1).optional(),
      description: z.string().min(1).optional(),
      url: z.string().min(1).optional(),
      base: z.string().optional(),
      /** A web address under which content/ can be read and corrected, e.g. "https://example.org/me/show/blob/main/content". */
      repository: z.string().min(1).optional(),
    })
    .optional(),
  shows: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        slug: z.string().optional(),
        /** A sentence or two. */
        description: z.string().min(1).optional(),
        /** A file of the site: the pages ask no other host for a picture. */
        image: z.string().optional(),
        /** "#rrggbb" or "#rgb". */
        colour: z.string().optional(),
        links: z.array(linkSchema).optional(),
      }),
    )
    .optional(),
  people: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        aliases: z.array(z.string()).optional(),
        links: z.array(linkSchema).optional(),
      }),
    )
    .optional(),
  topics: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        slug: z.string().optional(),
        aliases: z.array(z.string()).optional(),
        kind: z.string().min(1),
        links: z.array(linkSchema).optional(),
        note: z.string().optional(),
        /** "exact": a name that is an ordinary word or a person's, too, counts as it is written only; "any": letter case never matters. */
        case: z.enum(['exact', 'any']).optional(),
        /** Phrases in which its names mean something else, e.g. "vitamin C". */
        not: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  cards: z
    .strictObject({
      /** Font files below content/ for scripts that the site's own fonts do not have. */
      fonts: z.array(z.string().min(1)).optional(),
    })
    .optional(),
  limits: z
    .strictObject({
      /** How many quotes get a page, a card and an embed of their own. */
      quotes: z.number().int().min(0).optional(),
    })
    .optional(),
});

export type LibraryFile = z.infer<typeof libraryFileSchema>;

/** One episode as the site shows it: its folder's name, the front matter, the parsed summary and what stands beside it. */
export interface Episode {
  readonly slug: string;
  /** Path of summary.md below the content folder, with forward slashes. */
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly summary: Summary;
  /** Paths of transcript.* and chapters.* below the content folder, where they were read. */
  readonly transcriptFile?: string;
  readonly chaptersFile?: string;
  /** What was said, from transcript.*; empty without one. */
  readonly passages: readonly Passage[];
  /** From chapters.*, without those that its author keeps out of the list; empty without the file. */
  readonly chapters: readonly (Chapter & { readonly id: string })[];
}

/** A diagnostic together with the file it speaks of, relative to the content folder. */
export interface FileDiagnostic extends Diagnostic {
  readonly file: string;
}

export interface Library {
  readonly file: LibraryFile;
  /** Newest first; episodes without a date last, by slug. */
  readonly episodes: readonly Episode[];
  readonly diagnostics: readonly FileDiagnostic[];
}

/** The lists through which a reader finds a way into a site. */
export type SiteWay = 'episodes' | 'topics' | 'people' | 'quotes';
