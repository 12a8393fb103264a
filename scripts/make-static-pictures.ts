import { readFile, writeFile } from 'node:fs/promises';
import { Renderer } from '@takumi-rs/core';
import { PALETTE } from '@/lib/publish/cards/card-palette';
import { siteCard } from '@/lib/publish/cards/site-card';
import { createCardRenderer } from '@/scripts/cards/card-renderer';
import { runCommand } from '@/scripts/command/run-command';

const USAGE = `npx tsx scripts/make-static-pictures.ts

Draws card.png, apple-touch-icon.png and favicon.ico of public/ anew, the last two from public/icon.svg.
`;

await runCommand('make-static-pictures', async () => {
  if (process.argv.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const small = await Promise.all([16, 32].map(async (size) => ({ size, png: await drawIcon({ size }) })));
  await writeFile('public/favicon.ico', encodeIcon(small));
  // iOS shows transparent pixels in black and rounds the corners itself.
  const onGround = { size: 180, margin: 14, ground: PALETTE.segment };
  await writeFile('public/apple-touch-icon.png', await drawIcon(onGround));
  await writeFile('public/card.png', await (await createCardRenderer([])).render(siteCard()));
  return 0;
});

/** Draws the icon as a PNG; sizes are in pixels. */
async function drawIcon({
  size,
  margin = 0,
  ground = 'transparent',
}: {
  size: number;
  margin?: number;
  ground?: string;
}): Promise<Buffer> {
  const side = size - 2 * margin;
  const src = await readFile('public/icon.svg', 'utf8');
  const style = { display: 'flex', width: size, height: size, padding: margin, background: ground };
  const image = { type: 'image' as const, src, style: { width: side, height: side } };
  const square = { width: size, height: size, format: 'png' as const };
  return new Renderer().render({ type: 'container', style, children: [image] }, square);
}

/** Wraps PNGs of up to 255 pixels in an ICO file: a header, a directory entry of 16 bytes for each, then the PNGs. */
function encodeIcon(pictures: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const directory = new DataView(new ArrayBuffer(6 + 16 * pictures.length));
  directory.setUint16(2, 1, true);
  directory.setUint16(4, pictures.length, true);
  let offset = directory.byteLength;
  for (const [i, { size, png }] of pictures.entries()) {
    const entry = [size, size, 0, 0, 1, 0, 32, 0];
    for (const [at, byte] of entry.entries()) directory.setUint8(6 + 16 * i + at, byte);
    directory.setUint32(6 + 16 * i + 8, png.length, true);
    directory.setUint32(6 + 16 * i + 12, offset, true);
    offset += png.length;
  }
  return Buffer.concat([Buffer.from(directory.buffer), ...pictures.map(({ png }) => png)]);
}
