import type { Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { compressResponse } from './compress-response';
import { sendRange } from './send-range';
import { setContentType } from './set-content-type';

interface WantedFile {
  /** Below the folder, decoded, with a leading slash. */
  readonly path: string;
  readonly stats: Stats | undefined;
  readonly missing: () => void;
}

type FileSender = (request: IncomingMessage, response: ServerResponse, wanted: WantedFile) => void;

/** Creates a function that sends a file of a folder: a range if requested, gzip if accepted. Unless live, the folder is listed only once. */
export function createFileSender(root: string, { live }: { readonly live: boolean }): FileSender {
  const files = sirv(root, { etag: true, extensions: [], dev: live });
  return (request, response, { path, stats, missing }) => {
    setContentType(response, path);
    if (stats?.isFile() && sendRange(request, response, join(root, path), stats)) return;
    delete request.headers.range;
    request.url = encodeURI(path);
    compressResponse(request, response);
    files(request, response, missing);
  };
}
