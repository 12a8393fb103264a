import { stringify } from 'yaml';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { countOf } from '@/lib/core/words/count-of';
import type { NameContext, TopicProposal } from './propose-topics';

const INDENT = '  ';

/**
 * Prints proposals as YAML for library.yaml, whose text is given, each below a comment that says how often and where it stands. Where
 * the file has topics already the entries go below them, as far to the right as they are, else they come with their key.
 */
export function reportProposals(proposals: readonly TopicProposal[], library: string): string {
  if (proposals.length === 0) return '';
  const entries = proposals.map(reportProposal).join('');
  if (!/^topics\s*:/m.test(library)) return `topics:\n${entries}`;
  const own = /^topics\s*:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)-/m.exec(library)?.[1];
  if (own === undefined)
    return `# To stand as lines below "topics:" in library.yaml, in place of what is in brackets there.\n${entries}`;
  const moved = entries.replaceAll(new RegExp(`^${INDENT}`, 'gm'), own);
  return `# To go below the topics that library.yaml has.\n${moved}`;
}

function reportProposal({ name, aliases, ordinary, ...counts }: TopicProposal): string {
  const { moments, mentions, episodes, contexts } = counts;
  const total = [
    countOf(moments, 'moment'),
    countOf(mentions, 'mention'),
    ...(episodes > 1 ? [countOf(episodes, 'episode')] : []),
  ].join(', ');
  const lines = [
    `  # ${total}`,
    ...contexts.map((context) => `  #   ${placeOf(context)}  ${context.text}`),
    `  - name: ${yamlText(name)}`,
    ...(aliases.length === 0 ? [] : [`    aliases: [${aliases.map(yamlText).join(', ')}]`]),
    '    kind: tool # tool, company, hardware, idea or person',
    ...(ordinary ? ['    case: exact # it is an ordinary word, too'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A name may look like a number or a truth to YAML; in a list of aliases commas count, too. */
function yamlText(text: string): string {
  const plain = stringify([text], { flowCollectionPadding: false, lineWidth: 0, collectionStyle: 'flow' });
  return plain.trim().slice(1, -1);
}

function placeOf({ episode, startMs }: NameContext): string {
  return startMs === null ? episode : `${episode} ${formatTimecode(startMs)}`;
}
