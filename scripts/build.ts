import { buildSite } from '@/scripts/build/build-site';
import { runCommand } from '@/scripts/command/run-command';
import { readSiteOptions } from '@/scripts/command/site-options';

const USAGE = `npm run build [-- --content DIR] [--strict] [--out DIR]

Writes the whole site as static files to out/.

  --content DIR  where the episodes are (default: content)
  --out DIR      where the pages go: out (default) or .dogear/sites/NAME
  --strict       exit with 1 if the content has errors
  SITE_URL       https address of the site, for canonical links and previews
  BASE_PATH      path below which the site is served, e.g. /pod
`;

await runCommand('build', async () => {
  const options = readSiteOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(USAGE);
  else await buildSite(options);
  return 0;
});
