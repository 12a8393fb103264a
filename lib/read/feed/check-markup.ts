import { SaxesParser } from 'saxes';

/** What a strict look at a feed's XML shows, before anything is read from it. */
export interface Markup {
  /** Local name of the outermost element, in small letters. */
  readonly root: string | null;
  /** Where each item or entry begins. */
  readonly items: readonly number[];
  /** The first mistake a reader can overlook: a lone &, an unknown entity, a control character. */
  readonly slip: MarkupMistake | null;
  /** The mistake after which nobody knows what belongs to which element. */
  readonly broken: MarkupMistake | null;
}

export interface MarkupMistake {
  readonly offset: number;
  readonly message: string;
}

/** Slips of characters, not of elements; text around the document and a declaration below an empty line are common, too. */
const SLIP =
  /entity|disallowed character\.$|"\]\]>"|start of the document|located at the start|outside of root|cannot be used/i;

/** CDATA and comments, in which anything may stand, and each & that begins no reference. */
const LONE_AMPERSAND = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?!#?\w{1,32};)/g;

class Broken extends Error {}

/** Looks at the XML of a feed in linear time; never throws. Entities are never expanded. */
export function checkMarkup(text: string): Markup {
  const items: number[] = [];
  let root: string | null = null;
  let slip: MarkupMistake | null = null;
  let broken: MarkupMistake | null = null;
  // saxes would look for the end of the reference beyond the next tags.
  const plain = text.replace(LONE_AMPERSAND, (found, offset: number) => {
    if (found !== '&') return found;
    slip ??= { offset, message: 'lone &' };
    return '+';
  });
  // Prefixes are cut off by hand: saxes' own resolution climbs all open elements for each name.
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', ({ message }) => {
    const mistake = {
      offset: Math.min(parser.position, text.length),
      message: message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''),
    };
    if (!SLIP.test(message)) {
      broken = mistake;
      throw new Broken();
    }
    slip ??= mistake;
  });
  parser.on('opentag', ({ name }) => {
    const local = name.replace(/^.*:/, '').toLowerCase();
    root ??= local;
    if (local === 'item' || local === 'entry') items.push(text.lastIndexOf('<', parser.position - 1));
  });
  try {
    parser.write(plain).close();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
  }
  return { root, items, slip: slip ?? findDamage(text), broken };
}

/** Bytes that were no text have become U+FFFD when the feed was decoded. */
function findDamage(text: string): MarkupMistake | null {
  const offset = text.indexOf('\uFFFD');
  return offset < 0 ? null : { offset, message: 'damaged text' };
}
