import { CLOSING, OPENING, SINGLE_OPENING } from '@/lib/core/marks/quotation-marks';

/** Common headings of several words; in a text without line breaks their capitals identify them. */
const PHRASES = [
  'Episode (?:Overview|Summary|Highlights)',
  '(?:Key|Main|Core|Major) (?:Discussion )?(?:Points?|Topics?|Takeaways?|Insights?|Themes?|Ideas?|Lessons)(?: (?:&|and) (?:Key )?(?:Insights?|Takeaways?|Themes?|Highlights?|Discussions?|Topics?|Points?))?',
  'Discussion (?:Points?|Topics?|Highlights)(?: (?:&|and) Insights?)?',
  'Topics (?:Covered|Discussed)',
  '(?:Notable|Memorable|Key|Best|Top|Standout) (?:Quotes?|Moments?|Lines)(?: (?:&|and) (?:Memorable |Notable |Key )?(?:Moments?|Quotes?|Insights))?',
  '(?:Important |Key )?(?:Segments|Moments) (?:&|and) Time ?stamps',
  'Time ?stamps (?:for|of) (?:the )?(?:Important |Key |Main )?(?:Segments|Moments|Topics|Chapters)',
  '(?:Key|Important) (?:Segments|Time ?stamps)',
  'Chapter (?:Markers|List)',
  'Personal (?:Insights|Stories|Reflections|Anecdotes)(?: (?:&|and) (?:Storytelling|Anecdotes|Stories|Insights|Reflections))?',
  'Calls? [Tt]o Action(?: (?:&|and) (?:Closing|Next Steps|Conclusion))?',
  '(?:Closing|Final|Concluding|Parting) (?:Thoughts|Remarks|Words|Notes)(?: (?:&|and) (?:Calls? to Action|Takeaways?))?',
  'Resources (?:Mentioned|(?:&|and) Links)',
  'Show Notes',
  'About the (?:Guest|Host|Show)s?',
].join('|');

/** Single words that are headings when a sentence ends before them. */
const WORDS =
  'Overview|Summary|Introduction|Takeaways|Highlights|Quotes|Time ?stamps|Chapters|Timeline|Conclusions?|Resources|Links|Closing|Topics';

const AFTER = String.raw`:?(?=\s+[\p{Lu}\p{Lo}\p{N}${OPENING}${SINGLE_OPENING}(*•|>#[-])`;

export const GLUED_HEADING = new RegExp(
  String.raw`(?<=^|\s)(?:#{1,4}\s+)?(?:(?:\d{1,2}\.|\p{So}\uFE0F?)\s+)?(?:${PHRASES})${AFTER}`,
  'gu',
);

export const GLUED_WORD = new RegExp(
  String.raw`(?:(?<=^|[.!?…${CLOSING})\]]\s)|(?<=^|\s)(?:#{1,4}|\p{So}\uFE0F?)\s+)(?:${WORDS})${AFTER}`,
  'gu',
);

/** Labels of the head after its title; those that may occur in a title count only in bold. */
export const GLUED_LABEL =
  /(?<=\s)(?:(?:\*\*)?(?:(?:Release |Air |Publication |Episode )?Date|(?:Co-?|Guest )?Hosts?(?:\(s\))?|(?:Special )?Guests?(?:\(s\))?|Duration)|\*\*(?:Podcast|Show|Episode(?: Title)?))\s{0,3}(?:\*\*)?[:：](?:\*\*)?\s/g;
