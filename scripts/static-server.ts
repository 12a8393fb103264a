import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { listen } from '@/scripts/command/listen';
import { createFileSender } from '@/scripts/serve/create-file-sender';
import { readRequest } from '@/scripts/serve/read-request';
import { sendNotFound } from '@/scripts/serve/send-not-found';

export interface StaticServer {
  /** With the base path and a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ServerOptions {
  readonly dir: string;
  readonly base: string;
  readonly port: number;
  readonly host: '127.0.0.1' | 'localhost';
}

/** Serves an exported folder below its base path like a plain static host: ranges, folders, its own 404 page. */
export async function startServer({ dir, base, port, host }: ServerOptions): Promise<StaticServer> {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`no site in ${dir}; build it with npm run build`);
  const send = createFileSender(root, { live: false });

  const server = createServer((request, response) => {
    const asked = readRequest(request, base);
    if (asked === null) return sendNotFound(root, request, response);
    if (asked.type === 'refused') return response.writeHead(asked.status).end();
    const stats = statSync(join(root, asked.path), { throwIfNoEntry: false });
    if (stats?.isDirectory() && !asked.path.endsWith('/')) {
      return response.writeHead(307, { Location: `${base}${encodeURI(asked.path)}/${asked.query}` }).end();
    }
    const path = stats?.isDirectory() ? `${asked.path}index.html` : asked.path;
    return send(request, response, { path, stats, missing: () => sendNotFound(root, request, response) });
  });

  const taken = await listen(server, '127.0.0.1', port);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url: `http://${host}:${taken}${base}/`, close };
}
