import { parseSummary } from '@/lib/summary/parse-summary';
const gens: Record<string, (n: number) => string> = {
  quotes: (n) => 'a “b '.repeat(n / 5), straight: (n) => 'a "b '.repeat(n / 5), oneOpen: (n) => '“' + 'abcd '.repeat(n / 5), guillemets: (n) => 'x «a »b'.repeat(n/7), straightOpen: (n)=> ' "'.repeat(n/2), straightClose: (n)=>'“a" b'.repeat(n/6),
  fullquotes: (n) => '“one two three four.” – Ada [1:00] '.repeat(n / 35), quoteLines: (n) => '“one two three four.” – Ada [1:00]\n'.repeat(n / 35),
  dashes: (n) => '-\n'.repeat(n / 2), dashrow: (n) => '-'.repeat(n), spacedDashes: (n) => '- '.repeat(n / 2), points: (n) => '-\nTitle:\ntext\n'.repeat(n / 14),
  pipes: (n) => '|'.repeat(n), pipes2: (n) => '| a '.repeat(n / 4), pipeRows: (n) => '| 1:00 | a |\n'.repeat(n / 13), pipeLinesRule: (n)=>'| a | b |\n|---|---|\n'+'| 1:00 | a |\n'.repeat(n / 13),
  brackets: (n) => '['.repeat(n), brackets2: (n) => '[1:00 '.repeat(n / 6), parens: (n) => '('.repeat(n), groups: (n) => '[1:00] '.repeat(n / 7),
  bullets: (n) => '- '.repeat(n / 2) + 'x', bulletLines: (n) => '- a\n'.repeat(n / 4), nested: (n) => Array.from({ length: Math.floor(Math.sqrt(n * 2)) }, (_, i) => ' '.repeat(i) + '- a').join('\n'),
  mdStars: (n) => '# T\n' + '*a '.repeat(n / 3), mdStrong: (n) => '# T\n' + '**a'.repeat(n / 3), mdQuote: (n) => '# T\n' + '>'.repeat(n), mdQuoteLines: (n)=>'# T\n' + '> a\n\n'.repeat(n/5), mdList: (n) => '# T\n' + '- a\n'.repeat(n / 4), mdBracket: (n) => '# T\n' + '['.repeat(n), mdLinks: (n) => '# T\n' + '[a](b)'.repeat(n / 6), mdDeep: (n) => '# T\n' + '- '.repeat(n / 2) + 'a', mdPipes: (n)=>'# T\n'+'| 1:00 | a |\n'.repeat(n / 13), mdTable: (n)=>'# T\n| a | b |\n|---|---|\n'+'| 1:00 | a |\n'.repeat(n / 13), mdTicks: (n)=>'# T\n'+'`a``b'.repeat(n/5), mdText: (n)=>'# T\n'+'word word.\n'.repeat(n/11), mdEsc: (n)=>'# T\n'+'\\*&amp;'.repeat(n/7), mdHtml:(n)=>'# T\n'+'<a'.repeat(n/2), mdHeads:(n)=>'# T\n'+'## a\n'.repeat(n/5), mdQuotes:(n)=>'# T\n'+'“one two three four.” – Ada [1:00] '.repeat(n/35),
  labels: (n) => 'Date: x '.repeat(n / 8), hosts: (n) => 'T: t\nHost: ' + 'Ada, '.repeat(n / 5), hostParens: (n) => 'T: t\nHost: ' + '('.repeat(n), mdLabels: (n) => '**Date:** x '.repeat(n / 12), spaces: (n) => 'a' + ' '.repeat(n) + 'b', lines: (n) => 'a\n'.repeat(n / 2), headings: (n) => 'Heading Here\ntext that goes on and on\n'.repeat(n / 38), zero: (n) => '​'.repeat(n) + 'a', dots: (n)=>'.'.repeat(n), han: (n)=>'午'.repeat(n), longq: (n)=>'“'+'a '.repeat(n/2)+'” – Ada', colonwords:(n)=>'a:'.repeat(n/2), fm: (n)=>'---\n'+'a: 1\n'.repeat(n/5)+'---\nx', fm2: (n)=>'---\n'+'a'+'['.repeat(n)+'\n---\nx', spacequote:(n)=>'“a”'+' '.repeat(n)+'b', manySpace:(n)=>'a  '.repeat(n/3)+'-', crs: (n)=>'\r'.repeat(n)+'a', ruleish:(n)=>'- * _ = '.repeat(n/8)+'x',
};
const only = process.argv[2];
for (const [name, g] of Object.entries(gens)) {
  if (only && !name.match(only)) continue;
  const t = [20000, 40000, 80000].map((n) => { const s = g(n); let best = 1e9; for (let i = 0; i < 2; i++) { const a = performance.now(); try { parseSummary(s, { episode: 'x' }); } catch (e) { console.log(name, n, String(e).slice(0, 80)); } best = Math.min(best, performance.now() - a); if (best > 3000) break; } return best; });
  const r = [t[1]! / t[0]!, t[2]! / t[1]!];
  console.log((t[2]! > 30 && r[1]! > 2.8) || t[2]!>500 ? '!!' : '  ', name.padEnd(14), t.map((x) => x.toFixed(1)).join(' '), r.map((x) => x.toFixed(2)).join(' '));
}
