import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUse } from './run-command';

export interface SiteOptions {
  /** Absolute. */
  readonly contentDir: string;
  readonly strict: boolean;
  readonly port: number;
  readonly help: boolean;
}

/** Reads the options of build, start and dev; PORT stands in for --port. */
export function readSiteOptions(argv: readonly string[]): SiteOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      content: { type: 'string', default: 'content' },
      strict: { type: 'boolean', default: false },
      port: { type: 'string', default: process.env['PORT'] || '3000' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const contentDir = resolve(values.content);
  if (!values.help && !statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongUse(`no content folder at ${values.content}, name one with --content DIR`);
  }
  return { contentDir, strict: values.strict, port: readPort(values.port), help: values.help };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new WrongUse(`unexpected port "${text}", expected a number from 0 to 65535`);
}
