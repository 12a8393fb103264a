import { existsSync, readFileSync } from 'node:fs';
import { type StaticServer, startServer } from '@/scripts/static-server';

const BASE = '/pod';
const SITES = {
  DOGEAR_STRIPPED_URL: 'out',
  DOGEAR_UNSTRIPPED_URL: '.dogear/unstripped',
  DOGEAR_EXAMPLES_URL: '.dogear/sites/examples',
};

/** Serves both exports on free ports before the first test; the returned function stops the servers after the last. */
export default async function startServers(): Promise<() => Promise<void>> {
  checkExport();
  const servers: StaticServer[] = [];
  for (const [name, dir] of Object.entries(SITES)) {
    const server = await startServer({ dir, base: BASE, port: 0, host: '127.0.0.1' });
    process.env[name] = server.url;
    servers.push(server);
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

function checkExport(): void {
  const file = '.dogear/export.json';
  const built = existsSync(file) && readFileSync(file, 'utf8').includes(`"base":"${BASE}"`);
  const complete = Object.values(SITES).every((dir) => existsSync(`${dir}/index.html`));
  if (built && complete) return;
  throw new Error(
    `browser tests: no export for ${BASE} here; run npm test, or with BASE_PATH=${BASE} SITE_URL=https://example.org DOGEAR_KEEP_UNSTRIPPED=.dogear/unstripped first npx tsx tests/browser/build-test-library.ts, then npm run build`,
  );
}
