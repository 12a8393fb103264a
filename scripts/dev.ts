import { copyMedia } from '@/scripts/build/copy-media';
import { prepareSite, writeIndex, writeIslands } from '@/scripts/build/prepare-site';
import { reportLibrary } from '@/scripts/build/report-library';
import { nextEnvironment, siteAddress } from '@/scripts/build/site-address';
import { freePort } from '@/scripts/command/listen';
import { commandFile, runNode } from '@/scripts/command/run-child';
import { runCommand } from '@/scripts/command/run-command';
import { readSiteOptions } from '@/scripts/command/site-options';
import { watchFolder } from '@/scripts/dev/watch-folder';

const USAGE = `npm run dev [-- --content DIR] [--port N]

Serves the site live: a saved content file or component shows in the open page.
Options as for npm start.
`;

await runCommand('dev', async () => {
  const { contentDir, strict, port: wanted, help } = readSiteOptions(process.argv.slice(2));
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const address = await siteAddress(contentDir);
  const choice = { base: address.base, dev: true };
  await prepareSite({ contentDir, strict, ...choice });

  const stops = [
    watchFolder(contentDir, async () => {
      // The page first, then the index, because the page is what is being watched.
      await writeIslands(choice);
      await reportLibrary(contentDir, false);
      await writeIndex(contentDir);
      await copyMedia({ contentDir });
    }),
    ...['components', 'lib'].map((folder) => watchFolder(folder, async () => writeIslands(choice))),
  ];
  const port = await freePort(wanted);
  process.stdout.write(`Dogear is at http://localhost:${port}${address.base}/ (end it with Ctrl-C)\n`);
  try {
    const next = [commandFile('next/dist/bin/next'), 'dev', '--port', String(port)];
    return await runNode(next, { env: nextEnvironment(address, contentDir) });
  } finally {
    for (const stop of stops) stop();
  }
});
