/** A quoted stretch: offsets of its opening and closing mark, the quoted text lies between them. */
export interface QuotedSpan {
  readonly open: number;
  readonly close: number;
  /** True when a parenthesis was open where the quote began. */
  readonly nested: boolean;
}

/** Which marks close what an opening mark began; a straight mark may close a curly one, as pasted text has it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '"': '"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
};

const OPENS_AFTER = /[\s([{—–\-:;,.!?…”»」』>/]/;
const CLOSES_BEFORE = /[\s)\]}.,;:!?…—–\-“«「『<]/;

/** Decides whether an ambiguous mark (straight, or one that other languages use the other way round) can open or close here. */
function canOpen(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || /\s/.test(after)) return false;
  return text[at] !== '"' || before === undefined || OPENS_AFTER.test(before);
}

function canClose(text: string, at: number, opener: string): boolean {
  const mark = text[at];
  if (mark !== '"' && !(opener === '»' && mark === '«')) return true;
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined || /\s/.test(before)) return false;
  return after === undefined || CLOSES_BEFORE.test(after);
}

/**
 * Finds the outermost quoted spans of a text and the opening marks that never close, in linear time.
 *
 *     using CUDA.“The challenge is …” – Chris     Prove “it” (“I’d love to …” [42:44])
 *                ^                  ^                    ^  ^   ^            ^  nested
 */
export function findQuotedSpans(text: string): { spans: QuotedSpan[]; unbalanced: number[] } {
  const lastIndex = new Map<string, number>();
  for (const mark of '”"“»«›」』') lastIndex.set(mark, text.lastIndexOf(mark));
  const closesLater = (opener: string, at: number): boolean =>
    [...(CLOSERS[opener] ?? '')].some((closer) => (lastIndex.get(closer) ?? -1) > at);
  const spans: QuotedSpan[] = [];
  const unbalanced: number[] = [];
  const ignored = new Set<number>();
  let depth = 0;
  let open = -1;
  let nested = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (open < 0) {
      if (character === '(') depth += 1;
      else if (character === ')') depth = Math.max(0, depth - 1);
      else if (character in CLOSERS && !ignored.has(at) && canOpen(text, at)) {
        if (closesLater(character, at)) [open, nested] = [at, depth > 0];
        else unbalanced.push(at);
      } else if (character === '”') unbalanced.push(at);
    } else if (CLOSERS[text[open] ?? '']?.includes(character) && canClose(text, at, text[open] ?? '')) {
      spans.push({ open, close: at, nested });
      open = -1;
    } else if (character === text[open] && character !== '"' && canOpen(text, at)) {
      // The same mark opens again: the first one never closed.
      unbalanced.push(open);
      open = at;
    }
    if (at === text.length - 1 && open >= 0 && ignored.size < 8) {
      // Nothing that followed could close it: read on behind the mark as if it were text.
      unbalanced.push(open);
      ignored.add(open);
      at = open;
      open = -1;
    }
  }
  return { spans, unbalanced: unbalanced.sort((a, b) => a - b) };
}
