import type { Server } from 'node:net';

const MAX_TRIES = 100;

/** Listens on the wanted port or the next free one; 0 takes any. Returns the port. */
export async function listen(server: Server, host: string, wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + MAX_TRIES, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    if (await listensOn(server, host, port)) return portOf(server);
  }
  throw new Error(
    `no free port from ${wanted} to ${last}; stop a server, or choose another port with --port`,
  );
}

async function listensOn(server: Server, host: string, port: number): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
