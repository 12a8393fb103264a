import { rm } from 'node:fs/promises';
import { runNode } from '@/scripts/command/run-child';
import { runCommand } from '@/scripts/command/run-command';
import { type Count, countTests, removeReport } from '@/scripts/test/count-tests';
import { STEPS, type Step } from '@/scripts/test/steps';

const USAGE = `npm test

Checks types and lint, runs unit tests and laws, builds the site and tests it in browsers. The last line is "N passed, N failed".
`;

await runCommand('test', async () => {
  if (process.argv.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  // The browser tests must use this run's export or none.
  await rm('.dogear/export.json', { force: true });
  const counts: Count[] = [];
  for (const step of STEPS) counts.push(await run(step));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
});

async function run({ name, args, env, report }: Step): Promise<Count> {
  process.stdout.write(`\n== ${name}\n`);
  if (report !== undefined) removeReport(report);
  const exitCode = await runNode(args, { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } });
  if (report !== undefined) return countTests(report, exitCode);
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
