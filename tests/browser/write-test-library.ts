import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { addEditedEpisodes } from '@/tests/browser/examples/edited-episodes';
import { longSummary, longTranscript } from './long-transcript';

const LONG = { words: 30_000, segments: 20, turnWords: 60 };

// A right-to-left language and one without spaces.
const ARABIC = {
  'summary.md': `---
show: ساعة المطر
title: نعدّ المطر
date: 2024-02-02
language: ar
hosts: [{ name: ليلى الغيم }]
guests: [{ name: سمير الندى, role: حارس السقف }]
source: { kind: hand-written }
---
حديث قصير عن المطر.

Key Points
- كيف نعدّ: قطرةً قطرة، ولا نستعجل. [0:02]
- متى نتوقف: حين يتوقف المطر، لا قبل ذلك.

Quotes
“المطر لا يستعجل أحداً، ونحن لا نستعجل المطر.” – ليلى الغيم [0:04]
“من سمع السقف صدّق الجميع.” – سمير الندى [0:12]

Timestamps
0:00 - البداية
0:10 - السقف
`,
  'transcript.vtt':
    'WEBVTT\n\n00:00.000 --> 00:06.000\n<v ليلى>نحن نعدّ المطر باليد، قطرةً قطرة، ولا نستعجل.\n\n00:10.000 --> 00:15.000\n<v سمير>ثم استسلم السقف فصدّق الجميع.\n',
};
const CHINESE = {
  'summary.md':
    '---\nshow: 雨的一小时\ntitle: 数雨\ndate: 2024-01-01\nlanguage: zh\nsource: { kind: hand-written }\n---\n关于雨的一次短谈。\n\nTimestamps\n0:00 - 开始\n0:10 - 屋顶\n',
  'transcript.srt':
    '1\n00:00:00,000 --> 00:00:06,000\n李明：我们用手数雨，\n\n2\n00:00:06,000 --> 00:00:09,000\n李明：一滴一滴地数。\n\n3\n00:00:10,000 --> 00:00:15,000\n王芳：后来屋顶漏了。\n\n4\n00:00:15,000 --> 00:00:18,000\n李明：大家都相信了。\n',
};

const ARABIC_TOPIC = {
  name: 'المطر',
  slug: 'rain',
  kind: 'idea',
  aliases: ['مطر'],
  note: 'ما يُعدّ قطرةً قطرة.',
};

/**
 * Writes the examples, and what should not be in the repository: a transcript of 30,000 words, two in other scripts, episodes
 * edited after links to them were sent, and one that every app has.
 */
export async function writeTestLibrary(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await cp('examples', dir, { recursive: true });
  await cp('tests/fixtures/site/share/episodes', join(dir, 'episodes'), { recursive: true });
  await addTopic(dir);
  const episodes = {
    'the-long-hour': {
      'summary.md': longSummary('Thirty Thousand Words', LONG),
      'transcript.vtt': longTranscript(LONG),
    },
    'in-arabic': ARABIC,
    'in-chinese': CHINESE,
  };
  for (const [slug, files] of Object.entries(episodes)) await addEpisode(join(dir, 'episodes', slug), files);
  await addEditedEpisodes(dir);
}

async function addTopic(dir: string): Promise<void> {
  const file = join(dir, 'library.yaml');
  const library = parse(await readFile(file, 'utf8'));
  await writeFile(file, stringify({ ...library, topics: [...library.topics, ARABIC_TOPIC] }));
}

async function addEpisode(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
