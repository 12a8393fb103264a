import { attributeOf } from './script-kind';

interface Rule {
  readonly wrong: (page: PageParts) => boolean;
  readonly message: string;
}

interface PageParts {
  readonly head: string;
  readonly body: string;
  /** Every tag with its attribute values emptied, so that `style=` inside a value is not taken for an attribute. */
  readonly tags: readonly string[];
}

const RULES: readonly Rule[] = [
  {
    wrong: ({ head }) => !/<title\b[^>]*>[^<]+<\/title>/i.test(head),
    message:
      'no title in <head>; give the page `metadata` with a title (React streams it into the body where the page awaits)',
  },
  {
    wrong: ({ head }) => !links(head, 'meta').some((tag) => attributeOf(tag, 'name') === 'description'),
    message: 'no meta description in <head>; give the page `metadata` with a description',
  },
  {
    wrong: ({ head }) => !links(head, 'link').some(isStylesheet),
    message: 'no stylesheet in <head>; import globals.css in the root layout',
  },
  {
    wrong: ({ body }) => links(body, 'link').some(isStylesheet),
    message: 'a stylesheet in <body>; import it in the root layout',
  },
  {
    wrong: ({ tags }) => tags.some((tag) => /^<style\b/i.test(tag)),
    message:
      "an inline <style>, which style-src 'self' blocks; write app/not-found.tsx or move it to a stylesheet",
  },
  {
    wrong: ({ tags }) => tags.some((tag) => /\sstyle=/i.test(tag)),
    message: "a style attribute, which style-src 'self' blocks; use a class, or SVG attributes for geometry",
  },
  {
    wrong: ({ tags }) => tags.some((tag) => /\son[a-z]+=/i.test(tag)),
    message: "an inline event handler, which script-src 'self' blocks; listen in the loader or an island",
  },
];

/** Throws an Error with the page's name and the remedy if a page would not work without Next's scripts. */
export function checkShape(page: string, html: string): void {
  const split = /^[\s\S]*?<head\b[^>]*>([\s\S]*?)<\/head>([\s\S]*)$/i.exec(html);
  const [, head, body] = split ?? [];
  if (head === undefined || body === undefined)
    throw new Error(`strip: ${page}: no <head>, so it is not an exported page`);
  // The content of a script is data, not tags.
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
  const tags = (markup.match(/<[a-z](?:"[^"]*"|[^">])*>/gi) ?? []).map((tag) =>
    tag.replace(/"[^"]*"/g, '""'),
  );
  const broken = RULES.find((rule) => rule.wrong({ head, body, tags }));
  if (broken !== undefined) throw new Error(`strip: ${page}: ${broken.message}`);
}

function links(html: string, name: 'meta' | 'link'): string[] {
  return html.match(new RegExp(`<${name}\\b[^>]*>`, 'gi')) ?? [];
}

function isStylesheet(tag: string): boolean {
  return attributeOf(tag, 'rel') === 'stylesheet';
}
