import { findDay } from '@/lib/core/time/parse-day';
import type { Strand } from '@/lib/read/summary/spans/strand';
import type { LabelName, OutlineLabel } from './outline';

/** Labels without a colon: `Hosted by Ada Quill`, `Published on May 5, 2031`. */
const PHRASES: readonly (readonly [LabelName, RegExp])[] = [
  ['hosts', /^\s*hosted by\s+(?=\p{Lu})/iu],
  [
    'hosts',
    /^\s*(?:présentée? par|animée? par|moderiert von|presentado por|conducido por|apresentado por|condott[oa] da|presentat[oa] da|gepresenteerd door|prowadzi|вед[её]т)\s+(?=[\p{Lu}])/iu,
  ],
  ['hosts', /^[\s\p{Cf}]*(?:בהגשת|בהנחיית|מגישים?|מגישה|من تقديم|تقديم|يقدمها|تقدمها)[\s\p{Cf}]+(?=\p{Lo})/u],
  ['guests', /^\s*(?:with (?:special )?guests?|featuring)\s+(?=\p{Lu})/iu],
  ['guests', /^\s*(?:[Ff](?:ea)?t\.|w\/)\s*(?=\p{Lu})/u],
  [
    'guests',
    /^[\s\p{Cf}]*(?:עם ה?אורח(?:ת|ים|ות)?|בהשתתפות|مع (?:ال)?ضي(?:ف|فة|وف|فين|فتين)|بمشاركة)[\s\p{Cf}]+(?=\p{Lo})/u,
  ],
];
const MAX_PHRASE = 120;

/** Words in front of a day that say what happened then, with the small words between: `Diffusé le 2 février 2031`. */
const DATED =
  /^(?:[\s\p{Cf}\p{So}\p{Extended_Pictographic}]|\uFE0F)*(?:published|released|aired|recorded|posted|broadcast|first aired|(?:andat[oa] )?in onda|en antena|no ar|publicerat|publicerades|sändes|inspelat|(?:mis en ligne|publi|diffus|enregistr|paru|sorti)[ée]*s?|(?:publicad|grabad|emitid|estrenad|gravad|lan[çc]ad|exibid|pubblicat|registrat|uscit|trasmess)[oa]|ver[öo]ffentlicht|erschienen|aufgenommen|aufgezeichnet|gesendet|ausgestrahlt|gepubliceerd|opgenomen|uitgezonden|verschenen|publicerad|inspelad|udgivet|publisert|opublikowano|nagrano|wyemitowano|vydáno|nahráno|yay[ıi]nlan\p{L}*|опубликован[оа]?|записан[оа]?|выш(?:ел|ла|ло)|phát hành|ghi âm|نُ?شرت?|سُ?جلت?|פורסם|הוקלט|发布于|發布於|播出于|录制于)(?:\s+(?:on|am|le|el|em|il|op|den|d\.|dnia|в|vào|ngày|في|יום|ב|\p{L}{2,10},?)){0,2}\s*$/iu;

/** Reads a label that is a phrase; null for any other line. Prose with a full stop is none. */
export function readPhraseLabel(line: Strand): OutlineLabel | null {
  if (line.text.length > MAX_PHRASE || /[.!?:]$/.test(line.text)) return null;
  const found = /\p{N}/u.test(line.text) ? findDay(line.text) : null;
  if (found?.day != null && DATED.test(line.text.slice(0, found.start)))
    return { type: 'label', name: 'date', line, valueAt: found.start };
  for (const [name, pattern] of PHRASES) {
    const valueAt = pattern.exec(line.text)?.[0].length ?? 0;
    if (valueAt > 0) return { type: 'label', name, line, valueAt };
  }
  return null;
}
