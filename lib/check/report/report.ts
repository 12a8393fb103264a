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

/** File access for the checks, passed in so that they read nothing themselves. */
export interface ContentFiles {
  /** The text of a file by its path below the content folder; null if it cannot be read. */
  readonly textOf: (file: string) => string | null;
  /** Whether a file exists in the content folder or public/, by its path below either. */
  readonly exists: (path: string) => boolean;
}

/** A range of a file, by offsets. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

interface YamlHead {
  readonly document: Document;
  readonly offset: number;
}

const FRONT_MATTER = /^\uFEFF?---[^\r\n]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---/;

/** Collects the findings of the checks; texts are indexed once, and only if needed for a finding. */
export class Report {
  readonly found: FileDiagnostic[] = [];
  private readonly sources = new Map<string, SourceText>();
  private readonly heads = new Map<string, YamlHead | null>();

  constructor(readonly files: ContentFiles) {}

  /** A file's text with its lines; empty if it cannot be read. */
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

  /** Converts the model's "line:column-line:column" to a place. */
  placeAt(file: string, at: string): Place {
    return { file, span: parseAt(this.source(file), at) };
  }

  /** The place of a value in library.yaml or front matter; for a missing value its key, else the first character. */
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
