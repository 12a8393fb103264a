import { type ChapterEntry, readChapterEntry, readChapterTail, splitGlued } from './chapter-lines';
import { cleanLine, isRule } from './clean-line';

/** A line of a text and where it begins. */
export interface ListLine {
  readonly text: string;
  readonly offset: number;
}

/** A chapter list entry, with the wrapped lines of its title joined. */
export interface ListEntry extends ChapterEntry {
  readonly offset: number;
}

export interface EntryReading {
  readonly entries: readonly ListEntry[];
  /** Lines that belong to no entry. */
  readonly others: readonly ListLine[];
}

/** A line at least this long may have been wrapped by an editor; after a shorter one only a line that looks like a continuation is joined. */
const WRAPPED = 40;
/** A line that is indented or begins with a small letter continues the title above. */
const CONTINUATION = /^(?:\s{2,}\S|\t|\s*\p{Ll})/u;

/**
 * Reads the entries of a chapter list from the lines of a text: joins wrapped titles and splits lines with several
 * entries. When no line begins with a time, times at the ends of lines count.
 */
export function readListEntries(lines: readonly ListLine[]): EntryReading {
  const reading = readBlocks(lines);
  if (reading.entries.length > 0) return reading;
  const entries: ListEntry[] = [];
  const others: ListLine[] = [];
  for (const line of lines) {
    const text = cleanLine(line.text);
    const entry = readChapterTail(text);
    if (entry !== null) entries.push({ ...entry, offset: line.offset });
    else if (text !== '' && !isRule(text)) others.push({ text, offset: line.offset });
  }
  return { entries, others };
}

function readBlocks(lines: readonly ListLine[]): EntryReading {
  const entries: ListEntry[] = [];
  const others: ListLine[] = [];
  let block: BlockLine[] = [];
  const close = (): void => {
    readBlock(block, entries, others);
    block = [];
  };
  for (const line of lines) {
    const text = cleanLine(line.text);
    if (text === '' || isRule(text)) close();
    else block.push({ text, offset: line.offset, isContinuation: CONTINUATION.test(line.text) });
  }
  close();
  return { entries: entries.filter(({ title }) => title !== ''), others };
}

interface BlockLine extends ListLine {
  readonly isContinuation: boolean;
}

/** Reads the lines between two empty ones; a title may be on the line below its time, and may be wrapped. */
function readBlock(block: readonly BlockLine[], entries: ListEntry[], others: ListLine[]): void {
  const [first] = block;
  const glued = first === undefined || readChapterEntry(first.text) === null ? null : splitBlock(block);
  let open: { entry: ListEntry; titles: string[] } | null = null;
  let width = 0;
  const close = (): void => {
    if (open !== null) entries.push({ ...open.entry, title: open.titles.join(' ').trim() });
    open = null;
  };
  for (const line of glued ?? block) {
    const entry = readChapterEntry(line.text);
    if (entry !== null) {
      close();
      open = { entry: { ...entry, offset: line.offset }, titles: entry.title === '' ? [] : [entry.title] };
    } else if (open !== null && (open.titles.length === 0 || width >= WRAPPED || line.isContinuation))
      open.titles.push(line.text);
    else {
      close();
      others.push(line);
    }
    width = line.text.length;
  }
  close();
}

/** A block with several entries on a line is one long list. */
function splitBlock(block: readonly BlockLine[]): BlockLine[] | null {
  if (!block.some((line) => splitGlued(line.text) !== null)) return null;
  const parts = splitGlued(block.map((line) => line.text).join(' '));
  const offset = block[0]?.offset ?? 0;
  return parts?.map((text) => ({ text, offset, isContinuation: false })) ?? null;
}
