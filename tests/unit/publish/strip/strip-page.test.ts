import { describe, expect, test } from 'vitest';
import { contentPolicy } from '@/lib/publish/strip/content-policy';
import { stripPage } from '@/lib/publish/strip/strip-page';
import { policyFacts } from '@/scripts/build/policy-facts';

const POLICY = contentPolicy({ hasRemoteAudio: false, hasPlainAudio: false, hasYoutube: false });

const HEAD = [
  '<meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/pod/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/pod/_next/static/chunks/b.js"/>',
  '<link rel="preload" as="font" href="/pod/_next/static/media/f.woff2" crossorigin=""/>',
  '<script src="/pod/_next/static/chunks/c.js" async=""></script>',
  '<script src="/pod/islands/theme-A.js"></script>',
  '<script type="module" src="/pod/islands/loader-B.js"></script>',
  '<title>Pilot</title>',
  '<meta name="description" content="The first one"/>',
];
const BODY = [
  '<main>He said: self.__next_f is a queue.</main>',
  '<script type="application/ld+json">{"name":"<b style=\\"x\\">"}</script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script>',
];

function page(head: readonly string[], body: readonly string[]): string {
  return `<!DOCTYPE html><html lang="en"><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
}

function strip(html: string) {
  return stripPage({ page: 'pilot/index.html', html, base: '/pod', policy: POLICY });
}

function without(part: string): string {
  const lines = HEAD.filter((line) => !line.includes(part));
  expect(lines.length).toBe(HEAD.length - 1);
  return page(lines, BODY);
}

describe('a page of the expected shape', () => {
  const { html, nextScripts } = strip(page(HEAD, BODY));

  test('has no script or script preload of Next', () => {
    expect(html).not.toContain('<script src="/pod/_next/');
    expect(html).not.toContain('as="script"');
    expect(html).not.toContain('TURBOPACK');
    expect(html).not.toContain('.push(');
    expect(nextScripts).toEqual(['/pod/_next/static/chunks/c.js']);
  });

  test.each([
    '<script src="/pod/islands/theme-A.js"></script>',
    '<script type="module" src="/pod/islands/loader-B.js"></script>',
    '<script type="application/ld+json">{"name":"<b style=\\"x\\">"}</script>',
    '<link rel="stylesheet" href="/pod/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="font" href="/pod/_next/static/media/f.woff2" crossorigin=""/>',
    '<main>He said: self.__next_f is a queue.</main>',
    '<title>Pilot</title>',
  ])('keeps %s', (part) => expect(html).toContain(part));

  test('has the content policy as the first element of its head', () => {
    expect(html).toContain(`<head><meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`);
  });
});

test.each([
  [
    'an inline script of unknown make',
    page(HEAD, ['<script>alert(1)</script>']),
    'unknown script <script>alert(1)',
  ],
  ['remains of <Suspense>', page(HEAD, ['<script>$RC("B:0","S:0")</script>']), '<Suspense>'],
  [
    'a script of another host',
    page(HEAD, ['<script src="https://example.org/x.js"></script>']),
    'unknown script',
  ],
  ['a script outside the base path', page(HEAD, ['<script src="/islands/x.js"></script>']), 'unknown script'],
  [
    'a body in a script with an address',
    page(HEAD, ['<script src="/pod/islands/x.js">hi()</script>']),
    'unknown script',
  ],
  ['no title in the head', without('<title>'), 'no title'],
  ['a title in the body only', page(HEAD.slice(0, -2), ['<title>Late</title>']), 'no title'],
  ['no description', without('description'), 'no meta description'],
  ['no stylesheet', without('stylesheet'), 'no stylesheet'],
  [
    'a stylesheet in the body',
    page(HEAD, ['<link rel="stylesheet" href="/pod/late.css"/>']),
    'a stylesheet in <body>',
  ],
  ['a style attribute', page(HEAD, ['<p class="a" style="color:red">x</p>']), 'a style attribute'],
  ['a style element', page(HEAD, ['<style>p{}</style>']), 'an inline <style>'],
  ['an inline handler', page(HEAD, ['<button onclick="x()">x</button>']), 'an inline event handler'],
  ['no head at all', '<p>Not a page</p>', 'no <head>'],
])('refuses a page with %s and names the page', (_name, html, message) => {
  expect(() => strip(html)).toThrow(message);
  expect(() => strip(html)).toThrow('pilot/index.html');
});

test('style= or onclick= inside a value is not an attribute', () => {
  expect(() => strip(page(HEAD, ['<p title="use style= and onclick= > here">x</p>']))).not.toThrow();
});

describe('the content policy', () => {
  const directive = (policy: string, name: string): string | undefined =>
    policy.split('; ').find((part) => part.startsWith(`${name} `));

  test('allows audio only from the site itself if its files are there', () =>
    expect(directive(POLICY, 'media-src')).toBe("media-src 'self'"));

  test('allows audio from any https host if a recording is elsewhere, and nothing else', () => {
    const wide = contentPolicy({ hasRemoteAudio: true, hasPlainAudio: false, hasYoutube: false });
    expect(directive(wide, 'media-src')).toBe("media-src 'self' https:");
    expect(wide.replace(' https:', '')).toBe(POLICY);
  });

  test('allows audio over http, too, if a recording has an http address', () => {
    const audioFacts = (url: string) =>
      policyFacts([{ frontMatter: { recordings: [{ kind: 'audio', url }] } }]);
    const facts = audioFacts('http://sound.example.org/pilot.mp3');
    expect(facts).toMatchObject({ hasRemoteAudio: true, hasPlainAudio: true });
    expect(directive(contentPolicy(facts), 'media-src')).toBe("media-src 'self' https: http:");
    expect(audioFacts('https://sound.example.org/pilot.mp3').hasPlainAudio).toBe(false);
    expect(audioFacts('/media/pilot.mp3')).toMatchObject({ hasRemoteAudio: false });
  });

  test('allows YouTube frames only if the library has a video', () => {
    expect(directive(POLICY, 'frame-src')).toBeUndefined();
    const framed = contentPolicy({ hasRemoteAudio: false, hasPlainAudio: false, hasYoutube: true });
    expect(directive(framed, 'frame-src')).toBe('frame-src https://www.youtube-nocookie.com');
    expect(directive(framed, 'script-src')).toBe("script-src 'self'");
  });
});
