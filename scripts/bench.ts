import { BENCHMARKS } from '@/scripts/bench/benchmarks';
import { runCommand, WrongUse } from '@/scripts/command/run-command';

const USAGE = `npm run bench [-- NAME [OPTIONS]]

Runs a benchmark, or all of them, and prints its figures. Not part of npm test.

${Object.entries(BENCHMARKS)
  .map(([name, { question }]) => `  ${name.padEnd(12)} ${question}`)
  .join('\n')}
`;

const TAKES_OPTIONS = new Set(['browse', 'forms', 'search']);

await runCommand('bench', async () => {
  const [name, ...rest] = process.argv.slice(2);
  if (name === '--help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const known = Object.keys(BENCHMARKS).join(', ');
  if (rest.length > 0 && !TAKES_OPTIONS.has(name ?? ''))
    throw new WrongUse(`${name} takes no options such as "${rest[0]}"; name one of ${known}`);
  const chosen = Object.entries(BENCHMARKS).filter(([key]) => name === undefined || key === name);
  if (chosen.length === 0) throw new WrongUse(`"${name}" is not a benchmark; name one of ${known}`);
  for (const [key, benchmark] of chosen) {
    process.stdout.write(`\n${key}: ${benchmark.question}\n`);
    await benchmark.run(rest);
  }
  return 0;
});
