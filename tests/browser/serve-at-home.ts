import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const BUILT_FOR = 'https://example.org';

export interface HomeServer {
  /** URL of the site's root with base path and a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves an export as if it had been built for this machine: absolute URLs in its pages and descriptions point here. */
export async function serveAtHome(siteUrl: string): Promise<HomeServer> {
  const { origin, pathname } = new URL(siteUrl);
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${origin}${request.url}`);
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'content-type': type });
    response.end(/html|json/.test(type) ? body.toString().replaceAll(BUILT_FOR, home()) : body);
  });
  const home = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${home()}${pathname}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
