import { readFileSync } from 'node:fs';
import { parseSummary } from '@/lib/summary/parse-summary';
for (const f of process.argv.slice(2)) {
  const r = parseSummary(readFileSync(f, 'utf8'), { episode: 'x' }); const s = r.summary;
  console.log('#####', f, 'overlaps', r.overlaps);
  if (!s) { console.log(r.diagnostics); continue; }
  console.log(JSON.stringify(s.meta)); console.log(JSON.stringify(s.coverage));
  const q = new Map(s.quotes.map((x) => [x.id, x]));
  const ms = (t?: readonly number[]) => t?.length ? ' @' + t.map((x) => x / 1000) : '';
  const items = (l: any[], d: number) => l.forEach((i) => { console.log('  '.repeat(d) + '· ' + i.text + ms(i.timesMs) + (i.links ? JSON.stringify(i.links) : '')); items(i.items ?? [], d + 1); });
  const blocks = (bs: any, d: number) => bs.forEach((b: any) => { const p = '  '.repeat(d); if (b.type === 'quote') { const x = q.get(b.id)!; console.log(`${p}Q “${x.text}” by=${x.speaker} ${x.startMs === null ? '-' : x.startMs / 1000}..${x.endMs === null ? '' : x.endMs / 1000} rest=${x.rest}`); } else if (b.type === 'list') items(b.items, d); else console.log(p + 'P ' + b.text + ms(b.timesMs) + (b.links ? JSON.stringify(b.links) : '')); });
  const sec = (x: any, d: number) => { console.log('  '.repeat(d) + `[${x.type}] ${x.number ?? ''} ${x.title} ${x.startMs ?? ''} ${x.endMs ?? ''}`); blocks(x.blocks, d + 1); x.points.forEach((p: any) => { console.log('  '.repeat(d + 1) + '* ' + p.title + ms(p.timesMs)); blocks(p.blocks, d + 2); }); x.sections.forEach((y: any) => sec(y, d + 1)); };
  s.sections.forEach((x) => sec(x, 0));
  const shown = JSON.stringify(s.sections); for (const x of s.quotes) if (!shown.includes(x.id + '"}')) console.log(`inline Q “${x.text}” by=${x.speaker} ${x.startMs} rest=${x.rest}`);
  s.timeline.forEach((t) => console.log('T', t.startMs / 1000, t.endMs === null ? null : t.endMs / 1000, t.label));
  console.log('footer', s.footer); for (const d of s.diagnostics) console.log(d.severity, d.code, d.line, d.column, d.message);
}
