import { chromium } from '@playwright/test';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { startServer } from '/tmp/player/scripts/static-server';
import { findChromium } from '/tmp/player/tests/browser/find-chromium';
const server = await startServer({ dir: '.dogear/sites/examples', base: '/pod', port: 0, host: '127.0.0.1' });
const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args] });
const wav = readFileSync('examples/media/seventeen-left-gloves.wav');
const big = Buffer.concat([wav, Buffer.alloc(0)]);
const plain = createServer((q, r) => { r.writeHead(200, { 'content-type': 'audio/wav', 'content-length': big.length, 'access-control-allow-origin': '*' }); r.end(big); });
await new Promise<void>((d) => plain.listen(0, '127.0.0.1', d));
const cut = wav.subarray(0, 200000);
const info = () => { const a = document.querySelector('audio'); const p = document.querySelector('.player') as HTMLElement; return JSON.stringify({ t: a?.currentTime, paused: a?.paused, d: a?.duration, seekable: a && [...Array(a.seekable.length)].map((_, i) => [a.seekable.start(i), a.seekable.end(i)]), text: p?.innerText.replace(/\s+/g, ' '), status: p?.dataset.status }); };
const cases: Record<string, (r: any) => Promise<void>> = {
  norange: (r) => r.fulfill({ status: 200, contentType: 'audio/wav', body: wav }),
  missing: (r) => r.fulfill({ status: 404, body: 'no' }),
  garbage: (r) => r.fulfill({ status: 200, contentType: 'audio/wav', body: Buffer.from('not a sound at all, not one bit of it') }),
  cut: (r) => { const m = /bytes=(\d+)-(\d*)/.exec(r.request().headers()['range'] ?? ''); const from = Number(m?.[1] ?? 0); if (from >= cut.length) return r.fulfill({ status: 416 }); return r.fulfill({ status: 206, contentType: 'audio/wav', headers: { 'accept-ranges': 'bytes', 'content-range': `bytes ${from}-${cut.length - 1}/${cut.length}` }, body: cut.subarray(from) }); },
  abort: (r) => r.abort('internetdisconnected'),
};
try {
  for (const [name, answer] of Object.entries(cases)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 700 } });
    page.on('pageerror', (e) => console.log('pageerror', e.message));
    await page.route('**/media/*.wav', answer);
    await page.goto(`${server.url}episodes/seventeen-left-gloves/?t=72`);
    await page.waitForTimeout(1200);
    console.log(name, 'cued', await page.evaluate(info));
    await page.locator('.player-play').click();
    await page.waitForTimeout(1500);
    console.log(name, 'play', await page.evaluate(info));
    const b = page.getByRole('button', { name: 'Play from the beginning' });
    if (await b.count()) { await b.click(); await page.waitForTimeout(800); console.log(name, 'start', await page.evaluate(info)); }
    if (name === 'cut') { await page.evaluate(() => { document.querySelector('audio')!.currentTime = 48 }); await page.waitForTimeout(3500); console.log(name, 'end', await page.evaluate(info)); }
    await page.close();
  }
} finally { await browser.close(); await server.close(); plain.close(); }
