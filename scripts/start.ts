import { buildSite } from '@/scripts/build/build-site';
import { runCommand } from '@/scripts/command/run-command';
import { readSiteOptions } from '@/scripts/command/site-options';
import { waitForSignal } from '@/scripts/command/wait-for-signal';
import { startServer } from './static-server';

const USAGE = `npm start [-- --content DIR] [--strict] [--port N]

Builds the site and serves it on http://localhost:3000 or the next free port.

  --content DIR  where the episodes are (default: content)
  --strict       exit with 1 if the content has errors
  --port N       the first port to try (default: PORT, else 3000)
  SITE_URL, BASE_PATH: same as npm run build
`;

await runCommand('start', async () => {
  const options = readSiteOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const base = await buildSite(options);
  const server = await startServer({ dir: options.outDir, base, port: options.port, host: 'localhost' });
  process.stdout.write(`Dogear is at ${server.url} (stop it with Ctrl-C)\n`);
  await waitForSignal();
  await server.close();
  return 0;
});
