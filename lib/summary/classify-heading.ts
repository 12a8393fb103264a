import type { SectionType } from '@/lib/model/summary';
import type { OutlineHeading } from './outline';

/** Words that tell what a section is, most telling first; the first row that matches decides. */
const KINDS: readonly (readonly [SectionType, RegExp])[] = [
  ['timeline', /\b(?:time ?stamps?|time ?line|chapters?|time ?codes?|segments|moments? by moment)\b/],
  [
    'quotes',
    /\b(?:quotes?|quotations?|quotable|sound ?bites?|memorable (?:moments?|lines?)|in their own words)\b/,
  ],
  [
    'closing',
    /\b(?:closing|calls? to action|conclusions?|wrap[ -]?up|final (?:thoughts|words)|outro|next steps)\b/,
  ],
  ['insights', /\b(?:personal|stor(?:y|ies|ytelling)|anecdotes?|reflections?|lessons?|behind the scenes)\b/],
  [
    'discussion',
    /\b(?:discussions?|key (?:points?|takeaways?|topics?|themes?|insights?|ideas?)|main (?:points?|topics?|themes?)|takeaways?|highlights?|topics?|deep[ -]dives?)\b/,
  ],
  [
    'overview',
    /\b(?:overview|summary|introduction|intro|abstract|tl;?dr|about (?:this|the) episode|synopsis|background)\b/,
  ],
];

/** Other sections every tool writes; they are shown as they are and need no note to the author. */
const PLAIN =
  /\b(?:resources?|links?|references?|show notes?|credits?|sponsors?|further reading|mentioned|music|support)\b/;

const MAX_HEADING = 90;

/** Tells a section's type from its heading; `other` when no word is known. */
export function classifyHeading(title: string): SectionType {
  const text = title.toLowerCase();
  if (text.length > MAX_HEADING) return 'other';
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? 'other';
}

/** Tells the type of a section by its heading; a numbered heading with other words begins a discussion. */
export function sectionType({ strand, number }: OutlineHeading): SectionType {
  const own = classifyHeading(strand.text);
  return own === 'other' && number !== null ? 'discussion' : own;
}

/** True when the heading's words are ones we know, so that a line with them can be trusted to be a heading. */
export function isKnownHeading(title: string): boolean {
  return classifyHeading(title) !== 'other' || PLAIN.test(title.toLowerCase());
}
