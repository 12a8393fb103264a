import { stringify } from 'yaml';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { countOf } from '@/lib/core/words/count-of';
import type { NameContext, TopicProposal } from './propose-topics';

const INDENT = '  ';

/**
 * Formats proposals as YAML for library.yaml (given as text), each below a comment with its counts and positions. If the file has
 * topics, entries get their indentation; else they come with the `topics` key.
 */
export function reportProposals(proposals: readonly TopicProposal[], library: string): string {
  if (proposals.length === 0) return '';
  const entries = proposals.map(reportProposal).join('');
  if (!/^topics\s*:/m.test(library)) return `topics:\n${entries}`;
  const own = /^topics\s*:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]*)-/m.exec(library)?.[1];
  if (own === undefined)
    return `# Paste as lines below "topics:" in library.yaml, in place of the brackets there.\n${entries}`;
  const moved = entries.replaceAll(new RegExp(`^${INDENT}`, 'gm'), own);
  return `# Paste below the topics in library.yaml.\n${moved}`;
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
    ...(ordinary ? ['    case: exact # it is also an ordinary word'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** YAML may read a name as a number or a boolean; in a list of aliases commas matter, too. */
function yamlText(text: string): string {
  const plain = stringify([text], { flowCollectionPadding: false, lineWidth: 0, collectionStyle: 'flow' });
  return plain.trim().slice(1, -1);
}

function placeOf({ episode, startMs }: NameContext): string {
  return startMs === null ? episode : `${episode} ${formatTimecode(startMs)}`;
}
