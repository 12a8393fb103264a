import { parseTimecode } from './timecode';

const HOURS = String.raw`h(?:rs?|ours?)?|std\.?|stunden?|heures?|horas?|ore|ora|uur|godz\.?|tim(?:mar|er)?|saat|sa\.?|час(?:а|ов)?|ч\.?|giờ|ساعات|ساعة|שעות|שעה|小时|小時|時間|시간`;
const MINUTES = String.raw`m(?:in(?:s|\.|utes?|uten?|uti|utos?|uut|uten|uter|ut)?)?|мин(?:\.|уты?)?|хв\.?|dk\.?|dakika|phút|دقائق|دقيقة|דקות|דק['’׳]?|分(?:钟|鐘)?|분`;
const SECONDS = String.raw`s(?:ec(?:s|\.|onds?)?|ek\.?|n\.?)?|sekunden|secondes?|segundos?|secondi|сек\.?|giây|秒|초`;
const part = (name: string, units: string): string =>
  String.raw`(?:(?<${name}>\d{1,4})\s*(?:${units})(?![\p{L}]))?`;
/** `1 h 17 min`, `58 Minuten`, `1小时2分`. A unit of a script without spaces may be followed by the next number. */
const UNITS = new RegExp(
  String.raw`^(?:ca\.?\s*|~\s*|about\s+|circa\s+)?${part('h', HOURS)}[\s,]*(?:and\s|und\s|et\s|y\s|e\s)?\s*(?:(?<=h\s?)(?<minutes>[0-5]\d)(?!\s?\p{L}))?${part('m', MINUTES)}[\s,]*${part('s', SECONDS)}\.?$`,
  'iu',
);

/**
 * Parses a written length into milliseconds: a clock, or hours, minutes and seconds with their units; null for anything else.
 * @example parseDuration('1 h 17 min') // 4_620_000
 */
export function parseDuration(text: string): number | null {
  const written = text.trim();
  if (written === '' || written.length > 40) return null;
  const clock = parseTimecode(written);
  if (clock !== null) return clock;
  const { h, minutes, m = minutes, s } = UNITS.exec(written)?.groups ?? {};
  if (h === undefined && m === undefined && s === undefined) return null;
  return ((Number(h ?? 0) * 60 + Number(m ?? 0)) * 60 + Number(s ?? 0)) * 1000;
}
