import type { Strand } from '@/lib/read/summary/spans/strand';

/** One line of pasted text, its marker removed and claimed as syntax. */
export interface TextLine {
  readonly type: 'text' | 'bullet' | 'dash' | 'table' | 'rule' | 'heading';
  /** Number of `#` before a heading. */
  readonly rank?: number;
  readonly strand: Strand;
  /** Columns of white space before the line. */
  readonly indent: number;
  /** True when the previous line is empty. */
  readonly afterBlank: boolean;
}

/** A line with its marker unread. */
export type RawLine = Pick<TextLine, 'strand' | 'indent' | 'afterBlank'>;
