import type { Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { compressed } from './compressed';
import { contentType } from './content-type';
import { sendRange } from './send-range';

interface WantedFile {
  /** Below the folder, decoded, with a slash first. */
  readonly path: string;
  readonly stats: Stats | undefined;
  readonly missing: () => void;
}

type FileSender = (request: IncomingMessage, response: ServerResponse, wanted: WantedFile) => void;

/** Makes a function that answers with a file of a folder: a part where asked, gzip where taken. A folder that is not live is listed once. */
export function createFileSender(root: string, { live }: { readonly live: boolean }): FileSender {
  const files = sirv(root, { etag: true, extensions: [], dev: live });
  return (request, response, { path, stats, missing }) => {
    contentType(response, path);
    if (stats?.isFile() && sendRange(request, response, join(root, path), stats)) return;
    delete request.headers.range;
    request.url = encodeURI(path);
    compressed(request, response);
    files(request, response, missing);
  };
}
