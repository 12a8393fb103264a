import { formatHtml } from '@/lib/publish/share/format-html';
import { formatMarkdown } from '@/lib/publish/share/format-markdown';
import { formatText } from '@/lib/publish/share/format-text';
import type { SharedMoment } from '@/lib/publish/share/shared-moment';
import { button, element, row } from './build-element';
import { createClipPicker } from './clip-picker';
import { openInLinks } from './open-in';
import { canonicalUrl, type MomentToShare } from './read-moment-to-share';
import type { Copy } from './write-clipboard';

/** The actions of the menu's rows besides opening a link. */
export interface MenuActions {
  /** Copies, shows "`done` copied", and closes. */
  readonly copy: (done: string, copy: Copy) => void;
  readonly send: (data: ShareData) => void;
  readonly close: () => void;
  /** Shows that a part of the menu did not load. */
  readonly fail: (what: string) => void;
}

/** How the words are named: a quote, or the summary's text. */
export const wordsName = ({ kind }: SharedMoment): string => (kind === 'summary' ? 'text' : 'quote');

/** The rows of the share menu: link, words, source, embed, apps, clip, as far as the moment has them. */
export function menuRows(read: MomentToShare, actions: MenuActions): HTMLElement[] {
  const { moment, allWords, clip, embedUrl } = read;
  const cited = { ...moment, url: canonicalUrl(moment.url) };
  const links = openInLinks(moment.startMs, actions.close);
  return [
    linkRow(read, actions),
    wordsRow(moment, actions),
    links.length === 0 ? null : row('Open in', ...links),
    row(
      'Cite',
      sourceButton(
        'Citation',
        async () => (await import('@/lib/publish/share/format-citation')).formatCitation(cited),
        actions,
      ),
      sourceButton(
        'BibTeX',
        async () => (await import('@/lib/publish/share/format-bibtex')).formatBibtex(cited),
        actions,
      ),
      embedUrl === null
        ? null
        : sourceButton(
            'Embed code',
            async () => embedOf(moment, allWords, embedUrl),
            actions,
            'Copy Embed code',
          ),
    ),
    clip === null ? null : clipRow(read, clip, actions),
  ].filter((made) => made !== null);
}

/** Few readers cite or embed, and these formats need much code: it is loaded on use. */
function sourceButton(
  name: string,
  format: () => Promise<string>,
  { copy, fail }: MenuActions,
  label = `Copy ${name}`,
): HTMLElement {
  const act = () =>
    void format().then(
      (text) => copy(name, { text }),
      () => fail(name),
    );
  return button(name, act, label);
}

/** The embed shows the whole quote and the site's name; both determine the height of its frame. */
async function embedOf({ speaker, show, title }: SharedMoment, quote: string, url: string): Promise<string> {
  const { embedCode } = await import('@/lib/publish/embed/embed-code');
  const site = document.querySelector('.site-header a')?.textContent ?? '';
  const source = show === null ? title : `${show}: ${title}`;
  const name = speaker === null ? `A moment of ${title}` : `${speaker} in ${title}`;
  return embedCode({ url, title: name, words: { quote, source, site } });
}

function linkRow({ moment, quotePage }: MomentToShare, actions: MenuActions): HTMLElement {
  // A quote's own page has a preview; an episode's address with a time cannot have one.
  const url = quotePage ?? moment.url;
  const data = { title: moment.title, text: formatText(moment).replace(`\n${moment.url}`, ''), url };
  return row(
    'Link',
    button('Copy link', () => actions.copy('Link', { text: moment.url })),
    'share' in navigator ? button('Send…', () => actions.send(data)) : null,
  );
}

function wordsRow(moment: SharedMoment, actions: MenuActions): HTMLElement {
  const name = wordsName(moment);
  const title = name === 'text' ? 'Text' : 'Quote';
  const forms: readonly (readonly [form: string, copy: () => Copy])[] = [
    ['Plain', () => ({ text: formatText(moment) })],
    ['Markdown', () => ({ text: formatMarkdown(moment) })],
    ['HTML', () => ({ html: formatHtml(moment) })],
  ];
  return row(
    title,
    ...forms.map(([form, make]) =>
      button(form, () => actions.copy(`${title} as ${form}`, make()), `Copy ${name} as ${form}`),
    ),
  );
}

function clipRow(
  { clipUrl }: MomentToShare,
  first: NonNullable<MomentToShare['clip']>,
  actions: MenuActions,
): HTMLElement {
  const { clocks, length, current } = createClipPicker(first);
  return row(
    'Clip',
    element('div', { class: 'share-clip' }, ...clocks),
    button('Copy clip link', () => actions.copy('Clip link', { text: clipUrl(current()) })),
    length,
  );
}
