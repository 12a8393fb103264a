import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '@/scripts/build/build-site';
import { addEditedEpisodes } from './examples/edited-episodes';
import { longSummary, longTranscript } from './long-transcript';

const CONTENT = '.dogear/test-library';
const OUT = '.dogear/sites/examples';
const LONG = { words: 30_000, segments: 20, turnWords: 60 };

// A language from right to left and one without spaces, of a sentence or two each.
const ARABIC = {
  'summary.md':
    '---\nshow: ساعة المطر\ntitle: نعدّ المطر\ndate: 2024-02-02\nlanguage: ar\nsource: { kind: hand-written }\n---\nحديث قصير عن المطر.\n\nTimestamps\n0:00 - البداية\n0:10 - السقف\n',
  'transcript.vtt':
    'WEBVTT\n\n00:00.000 --> 00:06.000\n<v ليلى>نحن نعدّ المطر باليد، قطرةً قطرة، ولا نستعجل.\n\n00:10.000 --> 00:15.000\n<v سمير>ثم استسلم السقف فصدّق الجميع.\n',
};
const CHINESE = {
  'summary.md':
    '---\nshow: 雨的一小时\ntitle: 数雨\ndate: 2024-01-01\nlanguage: zh\nsource: { kind: hand-written }\n---\n关于雨的一次短谈。\n\nTimestamps\n0:00 - 开始\n0:10 - 屋顶\n',
  'transcript.srt':
    '1\n00:00:00,000 --> 00:00:06,000\n李明：我们用手数雨，\n\n2\n00:00:06,000 --> 00:00:09,000\n李明：一滴一滴地数。\n\n3\n00:00:10,000 --> 00:00:15,000\n王芳：后来屋顶漏了。\n\n4\n00:00:15,000 --> 00:00:18,000\n李明：大家都相信了。\n',
};

/**
 * The examples, and beside them what nobody would commit: a transcript of 30,000 words, two of other scripts, and episodes whose
 * author has edited what people have links to.
 */
await rm(CONTENT, { recursive: true, force: true });
await cp('examples', CONTENT, { recursive: true });
await addEpisode('the-long-hour', {
  'summary.md': longSummary('Thirty Thousand Words', LONG),
  'transcript.vtt': longTranscript(LONG),
});
await addEpisode('in-arabic', ARABIC);
await addEpisode('in-chinese', CHINESE);
await addEditedEpisodes(CONTENT);
await buildSite({ contentDir: join(process.cwd(), CONTENT), strict: true, outDir: OUT });

async function addEpisode(slug: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = join(CONTENT, 'episodes', slug);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
