import { SaxesParser } from 'saxes';

/** The result of a strict check of a feed's XML, before any of it is read. */
export interface Markup {
  /** Local name of the outermost element, in lower case. */
  readonly root: string | null;
  /** Offsets of the items or entries. */
  readonly items: readonly number[];
  /** The first mistake that does not affect the elements: a lone &, an unknown entity, a control character. */
  readonly slip: MarkupMistake | null;
  /** The mistake after which the nesting of elements is unknown. */
  readonly broken: MarkupMistake | null;
}

export interface MarkupMistake {
  readonly offset: number;
  readonly message: string;
}

/** Mistakes in characters, not in elements; text around the document and a declaration below an empty line are common, too. */
const SLIP =
  /entity|disallowed character\.$|"\]\]>"|start of the document|located at the start|outside of root|cannot be used/i;

/** CDATA and comments, which may hold anything, and each & that starts no reference. */
const LONE_AMPERSAND = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?!#?\w{1,32};)/g;

class Broken extends Error {}

/** Checks the XML of a feed in linear time; never throws. Entities are never expanded. */
export function checkMarkup(text: string): Markup {
  const items: number[] = [];
  let root: string | null = null;
  let slip: MarkupMistake | null = null;
  let broken: MarkupMistake | null = null;
  // saxes would search for the end of the reference beyond the next tags.
  const plain = text.replace(LONE_AMPERSAND, (found, offset: number) => {
    if (found !== '&') return found;
    slip ??= { offset, message: 'lone &' };
    return '+';
  });
  // Prefixes are removed by hand: saxes' own resolution climbs all open elements for each name.
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

/** Decoding turned bytes that are not text into U+FFFD. */
function findDamage(text: string): MarkupMistake | null {
  const offset = text.indexOf('\uFFFD');
  return offset < 0 ? null : { offset, message: 'damaged text' };
}
