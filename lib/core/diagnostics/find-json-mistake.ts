/** White space, then one token; anything else is a mistake (RFC 8259, section 2). */
const TOKEN =
  /[ \t\n\r]*(?:([[\]{}:,])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/uy;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/**
 * Finds where a text stops being JSON: the offset of the first token that is not allowed at its place. JavaScript engines
 * do not always report it.
 * @example findJsonMistake('[1, ]') // 4
 */
export function findJsonMistake(text: string, start = 0): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  TOKEN.lastIndex = start;
  for (let at = start; ; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const place = at + (/[^ \t\n\r]/.exec(text.slice(at, at + 10_000))?.index ?? 0);
    if (match === null || (open.length === 0 && expected === 'comma or end')) return place;
    const next = nextExpected(match[1] ?? (match[2] === undefined ? 'number' : 'string'), expected, open);
    if (next === null) return place;
    expected = next;
  }
}

/** What may follow a token; null when the token itself is not allowed here. */
function nextExpected(token: string, expected: Expected, open: string[]): Expected | null {
  if (token === '}' || token === ']') {
    const fits = expected === 'comma or end' || expected === (token === '}' ? 'key or end' : 'value or end');
    return fits && open.pop() === (token === '}' ? '{' : '[') ? 'comma or end' : null;
  }
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (token === ',') {
    if (expected !== 'comma or end') return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (expected === 'key' || expected === 'key or end') return token === 'string' ? 'colon' : null;
  if (expected !== 'value' && expected !== 'value or end') return null;
  if (token !== '{' && token !== '[') return 'comma or end';
  open.push(token);
  return token === '{' ? 'key or end' : 'value or end';
}
