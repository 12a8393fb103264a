import type { Strand } from '@/lib/read/summary/spans/strand';

/** One line of pasted text, its marker already taken off and claimed as syntax. */
export interface TextLine {
  readonly type: 'text' | 'bullet' | 'dash' | 'table' | 'rule' | 'heading';
  /** Number of `#` before a heading that somebody marked by hand. */
  readonly rank?: number;
  readonly strand: Strand;
  /** Columns of white space before the line. */
  readonly indent: number;
  /** True when an empty line stands before this one. */
  readonly afterBlank: boolean;
}

/** A line before its marker is read. */
export type RawLine = Pick<TextLine, 'strand' | 'indent' | 'afterBlank'>;
