import { stringify } from 'yaml';
import { formatTimecode } from '@/lib/time/format-timecode';
import type { NameContext, TopicProposal } from './propose-topics';

/**
 * Prints proposals as YAML for library.yaml, each below a comment that says how often and where it stands. Where the file has
 * topics already the entries go below them, else they come with their key.
 */
export function reportProposals(proposals: readonly TopicProposal[], listed: readonly unknown[]): string {
  if (proposals.length === 0) return '';
  const head = listed.length === 0 ? 'topics:\n' : '# To go below the topics that library.yaml has.\n';
  return `${head}${proposals.map(reportProposal).join('')}`;
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

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
