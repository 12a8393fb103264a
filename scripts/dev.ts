import { checkPublicFiles } from '@/scripts/build/check-public-files';
import { copyMedia } from '@/scripts/build/copy-media';
import { SITE_DIR } from '@/scripts/build/place-site-files';
import { prepareSite, writeIndex, writeIslands } from '@/scripts/build/prepare-site';
import { reportLibrary } from '@/scripts/build/report-library';
import { nextEnvironment, readSiteAddress } from '@/scripts/build/site-address';
import { runCommand } from '@/scripts/command/run-command';
import { readSiteOptions } from '@/scripts/command/site-options';
import { waitForSignal } from '@/scripts/command/wait-for-signal';
import { startDevServer } from '@/scripts/dev/dev-server';
import { watchFolder } from '@/scripts/dev/watch-folder';

const USAGE = `npm run dev [-- --content DIR] [--port N]

Serves the site live: the open page shows each saved content file or component at once.
Same options as npm start.
`;

await runCommand('dev', async () => {
  const { contentDir, strict, port, help } = readSiteOptions(process.argv.slice(2));
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const address = await readSiteAddress(contentDir);
  const choice = { base: address.base, dev: true };
  await prepareSite({ contentDir, strict, ...choice });

  const stops = [
    watchFolder(contentDir, async () => {
      // The page first, then the index, because the author is looking at the page.
      await writeIslands(choice);
      await reportLibrary(contentDir, false);
      await writeIndex(contentDir);
      await checkPublicFiles(contentDir);
      await copyMedia({ contentDir });
    }),
    ...['components', 'lib'].map((folder) => watchFolder(folder, async () => writeIslands(choice))),
  ];
  try {
    const environment = nextEnvironment(address, contentDir);
    const server = await startDevServer({ siteDir: SITE_DIR, base: address.base, port, environment });
    process.stdout.write(`Dogear is at ${server.url} (stop it with Ctrl-C)\n`);
    await waitForSignal();
    await server.close();
    // Next's file watchers would keep the process alive.
    process.exit(0);
  } finally {
    for (const stop of stops) stop();
  }
});
