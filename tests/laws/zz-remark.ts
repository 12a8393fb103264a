import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
const p = unified().use(remarkParse).use(remarkGfm);
const gens: Record<string, (n: number) => string> = { mdStrong: (n) => '# T\n' + '**a'.repeat(n / 3), mdQuoteLines: (n)=>'# T\n' + '> a\n\n'.repeat(n/5), quoteJoined: (n)=>'# T\n' + '> a b c d\n'.repeat(n/10), mdList: (n) => '# T\n' + '- a\n'.repeat(n / 4), mdListLoose: (n) => '# T\n' + '- a\n\n'.repeat(n / 5), longList: (n) => '# T\n' + '- alpha beta gamma delta epsilon\n'.repeat(n / 33), mdHeads:(n)=>'# T\n'+'## a\n'.repeat(n/5), paras:(n)=>'# T\n'+'words go on here\n\n'.repeat(n/18), mdTable: (n)=>'# T\n| a | b |\n|---|---|\n'+'| 1:00 | a |\n'.repeat(n / 13), stars: (n)=>'*a '.repeat(n/3), ticks: (n)=>'`a``b'.repeat(n/5), deep: (n)=>'>'.repeat(n/40)+'a' };
for (const [k, g] of Object.entries(gens)) console.log(k, [10000, 20000, 40000].map((n) => { const s = g(n); const a = performance.now(); try { p.parse(s); } catch (e) { return 'ERR'; } return (performance.now() - a).toFixed(0); }).join(' '));
