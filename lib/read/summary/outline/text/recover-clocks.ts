const ROW = /^([ \t]*(?:[-–•*][ \t]+)?)(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?=[ \t]+[^\d\s])/;
const MIN_ROWS = 3;

/**
 * Replaces the points in the clocks of consecutive lines by colons, so that offsets stay valid: `03.40 Salt`. The first
 * must be 0 and all must rise, because a number with a point may also be a price or a section.
 */
export function recoverClocks(text: string, bodyStart: number): string {
  const body = text.slice(bodyStart);
  if (!/^[ \t]*(?:[-–•*][ \t]+)?0{1,2}\.00/m.test(body)) return text;
  const lines = body.split('\n');
  for (let from = 0; from < lines.length; ) {
    const to = endOfRun(lines, from);
    if (to - from >= MIN_ROWS)
      for (let at = from; at < to; at += 1)
        lines[at] = (lines[at] ?? '').replace(ROW, (clock) => clock.replaceAll('.', ':'));
    from = Math.max(to, from + 1);
  }
  return text.slice(0, bodyStart) + lines.join('\n');
}

/** The end of the run of rows that begins at a line; the line itself when it begins none. */
function endOfRun(lines: readonly string[], from: number): number {
  let latest = -1;
  let at = from;
  for (; at < lines.length; at += 1) {
    const seconds = secondsOf(lines[at] ?? '');
    if (seconds === null || seconds <= latest || (at === from && seconds !== 0)) break;
    latest = seconds;
  }
  return at;
}

function secondsOf(line: string): number | null {
  const [, , first = '', second = '', third] = ROW.exec(line) ?? [];
  if (first === '' || Number(second) > 59 || Number(third ?? 0) > 59) return null;
  return third === undefined
    ? Number(first) * 60 + Number(second)
    : (Number(first) * 60 + Number(second)) * 60 + Number(third);
}
