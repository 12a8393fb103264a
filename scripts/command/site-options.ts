import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUse } from './run-command';

export interface SiteOptions {
  /** Absolute. */
  readonly contentDir: string;
  readonly strict: boolean;
  /** For build: the output folder, relative to the project. */
  readonly outDir: string;
  readonly port: number;
  readonly help: boolean;
}

/** Reads the options of build, start and dev; PORT is the default of --port. */
export function readSiteOptions(argv: readonly string[]): SiteOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'out' },
      strict: { type: 'boolean', default: false },
      port: { type: 'string', default: process.env['PORT'] || '3000' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const contentDir = resolve(values.content);
  if (!values.help && !statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongUse(`no content folder at ${values.content}; name one with --content DIR`);
  }
  const { strict, help } = values;
  return { contentDir, strict, outDir: readOut(values.out), port: readPort(values.port), help };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new WrongUse(`port "${text}" is not a number from 0 to 65535`);
}

/** Next exports only into its own project, and empties the folder first. */
function readOut(text: string): string {
  const path = relative('.', resolve(text)).replaceAll('\\', '/');
  if (/^(?:out|\.dogear\/sites\/[\w-]+)$/.test(path)) return path;
  throw new WrongUse(`--out "${text}" is not out or .dogear/sites/NAME`);
}
