import { type Document, parseDocument } from 'yaml';
import type { DiagnosticCode } from '@/lib/core/diagnostics/catalog';
import {
  createDiagnostic,
  createRelatedPlace,
  type DiagnosticDetail,
} from '@/lib/core/diagnostics/create-diagnostic';
import { createSourceText, parseAt, type SourceText } from '@/lib/core/diagnostics/source-text';
import { findYamlKey, findYamlValue, type KeyPath } from '@/lib/core/diagnostics/yaml-places';
import type { RelatedPlace, Span } from '@/lib/core/model/diagnostic';
import type { FileDiagnostic } from '@/lib/core/model/library';

/** What checks have to know of the disk; handed in, so that they read nothing themselves. */
export interface ContentFiles {
  /** The text of a file, named below the content folder; null where it cannot be read. */
  readonly textOf: (file: string) => string | null;
  /** True for a file of the content folder or of public/, by its path below either. */
  readonly exists: (path: string) => boolean;
}

/** A stretch of a file, by offsets. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

interface YamlHead {
  readonly document: Document;
  readonly offset: number;
}

const FRONT_MATTER = /^\uFEFF?---[^\r\n]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---/;

/** Gathers what checks find; texts are indexed once, and only when something has to be said about them. */
export class Report {
  readonly found: FileDiagnostic[] = [];
  private readonly sources = new Map<string, SourceText>();
  private readonly heads = new Map<string, YamlHead | null>();

  constructor(readonly files: ContentFiles) {}

  /** A file's text with its lines; empty where it cannot be read. */
  source(file: string): SourceText {
    const known = this.sources.get(file);
    if (known !== undefined) return known;
    const source = createSourceText(this.files.textOf(file) ?? '');
    this.sources.set(file, source);
    return source;
  }

  add(code: DiagnosticCode, { file, span }: Place, detail: Omit<DiagnosticDetail, 'end'> = {}): void {
    const diagnostic = createDiagnostic(code, this.source(file), span.start, { ...detail, end: span.end });
    this.found.push({ ...diagnostic, file });
  }

  related({ file, span }: Place, message: string): RelatedPlace {
    return createRelatedPlace(this.source(file), span, message, file);
  }

  /** The place that the model names as "line:column-line:column". */
  placeAt(file: string, at: string): Place {
    return { file, span: parseAt(this.source(file), at) };
  }

  /** Where a value stands in library.yaml or in front matter, where it is missing its key, else the first character. */
  valuePlace(file: string, path: KeyPath): Place {
    return this.yamlPlace(file, (document) => findYamlValue(document, path));
  }

  keyPlace(file: string, path: KeyPath): Place {
    return this.yamlPlace(file, (document) => findYamlKey(document, path));
  }

  private yamlPlace(file: string, find: (document: Document) => Span | null): Place {
    const head = this.yamlHead(file);
    const span = head === null ? null : find(head.document);
    if (head === null || span === null) return { file, span: { start: 0, end: 0 } };
    return { file, span: { start: span.start + head.offset, end: span.end + head.offset } };
  }

  private yamlHead(file: string): YamlHead | null {
    const known = this.heads.get(file);
    if (known !== undefined) return known;
    const { text } = this.source(file);
    const match = file.endsWith('.yaml') ? null : FRONT_MATTER.exec(text);
    const yaml = file.endsWith('.yaml') ? text : match?.[1];
    const offset = match === null || yaml === undefined ? 0 : match[0].indexOf(yaml, 3);
    const head =
      yaml === undefined
        ? null
        : { document: parseDocument(yaml, { prettyErrors: false, logLevel: 'error' }), offset };
    this.heads.set(file, head);
    return head;
  }
}
