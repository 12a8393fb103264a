import { z } from 'zod';
import type { Chapter } from './chapters';
import type { Diagnostic } from './diagnostic';
import type { FrontMatter } from './front-matter';
import type { Passage } from './passage';
import type { Summary } from './summary';

const linkSchema = z.union([z.string().min(1), z.strictObject({ name: z.string(), url: z.string() })]);

const headingList = z.array(z.string().min(1)).optional();

/** content/library.yaml: facts about the whole site rather than one episode. */
export const libraryFileSchema = z.strictObject({
  site: z
    .strictObject({
      name: z.string().min(1).optional(),
      description: z.string().min(1).optional(),
      url: z.string().min(1).optional(),
      base: z.string().optional(),
      /** A web address where readers can view and correct content/, e.g. "https://example.org/me/show/blob/main/content". */
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
        /** A file of the site: pages load no pictures from other hosts. */
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
        /** "exact": the name counts only as written, for a name that is also an ordinary word or a person's; "any": letter case is ignored. */
        case: z.enum(['exact', 'any']).optional(),
        /** Phrases in which its names mean something else, e.g. "vitamin C". */
        not: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  /** The author's own headings by the type of section they begin, each as the whole heading. */
  headings: z
    .strictObject({
      overview: headingList,
      discussion: headingList,
      quotes: headingList,
      timeline: headingList,
      insights: headingList,
      closing: headingList,
      other: headingList,
    })
    .optional(),
  cards: z
    .strictObject({
      /** Font files below content/ for scripts that the site's own fonts lack. */
      fonts: z.array(z.string().min(1)).optional(),
    })
    .optional(),
  limits: z
    .strictObject({
      /** How many quotes get their own page, card and embed. */
      quotes: z.number().int().min(0).optional(),
    })
    .optional(),
});

export type LibraryFile = z.infer<typeof libraryFileSchema>;

/** One episode as the site shows it: its folder's name, front matter, parsed summary, transcript and chapters. */
export interface Episode {
  readonly slug: string;
  /** Path of summary.md below the content folder, with forward slashes. */
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly summary: Summary;
  /** Paths of transcript.* and chapters.* below the content folder; absent when not read. */
  readonly transcriptFile?: string;
  readonly chaptersFile?: string;
  /** From transcript.*; empty without the file. */
  readonly passages: readonly Passage[];
  /** From chapters.*, without the chapters hidden by their author; empty without the file. */
  readonly chapters: readonly (Chapter & { readonly id: string })[];
}

/** A diagnostic with its file, relative to the content folder. */
export interface FileDiagnostic extends Diagnostic {
  readonly file: string;
}

export interface Library {
  readonly file: LibraryFile;
  /** Newest first; episodes without a date last, by slug. */
  readonly episodes: readonly Episode[];
  readonly diagnostics: readonly FileDiagnostic[];
}

/** The lists in the site's navigation. */
export type SiteList = 'episodes' | 'topics' | 'people' | 'quotes';
