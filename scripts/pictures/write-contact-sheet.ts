import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const STYLE = `body{font:16px/1.4 system-ui;margin:2rem;background:#777;color:#fff}
div{display:flex;gap:1rem;align-items:start;overflow-x:auto}figure{margin:0}img{height:32rem;width:auto}`;

/** Writes a page with all pictures of all albums, those of a shot side by side; returns its path. */
export async function writeContactSheet(folder: string): Promise<string> {
  const albums = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const parts: string[] = [];
  for (const { name: album } of albums) {
    const files = (await readdir(join(folder, album))).filter((file) => file.endsWith('.png')).sort();
    for (const shot of new Set(files.map((file) => file.split('.')[0]))) {
      const figures = files
        .filter((file) => file.startsWith(`${shot}.`))
        .map(
          (file) =>
            `<figure><figcaption>${file}</figcaption><a href="${album}/${file}"><img loading="lazy" alt="" src="${album}/${file}"></a></figure>`,
        );
      parts.push(`<h2>${album}: ${shot}</h2><div>${figures.join('')}</div>`);
    }
  }
  const place = join(folder, 'index.html');
  await writeFile(
    place,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>${parts.join('\n')}\n`,
  );
  return place;
}
