import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { listen } from '@/scripts/command/listen';
import { createFileSender } from '@/scripts/serve/create-file-sender';
import { readRequest } from '@/scripts/serve/read-request';

interface DevServer {
  /** With the base path and a trailing slash. */
  readonly url: string;
  /** Stops the compiler; Next's file watchers and the sockets of open pages end with the process. */
  readonly close: () => Promise<void>;
}

interface DevOptions {
  /** The folder of islands/, search-index/ and media/. */
  readonly siteDir: string;
  readonly base: string;
  readonly port: number;
  /** Added to process.env, for Next and the pages. */
  readonly environment: NodeJS.ProcessEnv;
}

/** Serves the built files of a folder, and everything else by Next with hot reload, on loopback; resolves when Next is ready. */
export async function startDevServer(options: DevOptions): Promise<DevServer> {
  const { siteDir, base, environment } = options;
  Object.assign(process.env, environment, { NODE_ENV: 'development' });
  const sendBuilt = createBuiltSender(siteDir, base);
  const server = createServer();
  const port = await listen(server, '127.0.0.1', options.port);
  const starting = startNext(server, port);
  // Listens before Next is ready, so that a request during its start is answered, too.
  server.on('request', async (request, response) => {
    if (!sendBuilt(request, response)) await (await starting).getRequestHandler()(request, response);
  });
  const app = await starting;
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await app.close();
  };
  return { url: `http://localhost:${port}${base}/`, close };
}

/** Starts Next's development server, which takes the server's WebSockets for its hot reload. */
async function startNext(server: Server, port: number) {
  // Imported here, because Next reads the environment when it is loaded.
  const { default: next } = await import('next');
  const app = next({ dev: true, hostname: 'localhost', port, httpServer: server });
  await app.prepare();
  return app;
}

/** Creates a function that sends a built file; for any other request it sends nothing and returns false. */
function createBuiltSender(siteDir: string, base: string) {
  const root = resolve(siteDir);
  const send = createFileSender(root, { live: true });
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const asked = readRequest(request, base);
    if (asked?.type !== 'file') return false;
    const file = join(root, asked.path);
    const stats = existsSync(file) ? statSync(file) : undefined;
    if (!stats?.isFile()) return false;
    send(request, response, { path: asked.path, stats, missing: () => response.writeHead(404).end() });
    return true;
  };
}
