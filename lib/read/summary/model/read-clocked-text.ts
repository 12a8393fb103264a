import type { TextLink } from '@/lib/core/model/summary';
import { findEndingTimeGroup, findLeadingClock } from '@/lib/read/summary/inline/find-times';
import { type Strand, sliceStrand, trimStrand } from '@/lib/read/summary/spans/strand';
import { claimLeadingClock, claimTimeGroup, type ModelDraft, titleLinksOf } from './model-draft';

/** A heading or title without its colon and its times; milliseconds. */
export interface ClockedText {
  readonly text: Strand;
  readonly times: readonly number[];
  /** End of the range when the times are one. */
  readonly range: number | null;
  /** Links anywhere in it, times included; absent without one. */
  readonly links?: readonly TextLink[];
}

/** Reads a heading such as `1:05 Why a new language` or a title such as `Daily routine (12:34):`, and claims all of it. */
export function readClockedText(model: ModelDraft, strand: Strand): ClockedText {
  const times: number[] = [];
  let range: number | null = null;
  let text = trimStrand(strand);
  const leading = findLeadingClock(text.text);
  if (leading !== null && leading.textStart < text.text.length) {
    claimLeadingClock(model, text, leading);
    times.push(...leading.clocks.map((clock) => clock.ms));
    range = leading.range?.endMs ?? null;
    text = trimStrand(sliceStrand(text, leading.textStart));
  }
  text = withoutColon(model, text);
  const group = findEndingTimeGroup(text.text);
  if (group !== null && group.start > 0) {
    claimTimeGroup(model, text, group);
    model.claims.syntaxRest(sliceStrand(text, group.end));
    times.push(...group.clocks.map((clock) => clock.ms));
    range = group.range?.endMs ?? range;
    text = withoutColon(model, trimStrand(sliceStrand(text, 0, group.start)));
  }
  model.claims.text(text);
  return { text, times, range, ...titleLinksOf(strand, text) };
}

function withoutColon(model: ModelDraft, text: Strand): Strand {
  if (!/[:：]$/.test(text.text)) return text;
  model.claims.syntax(sliceStrand(text, text.text.length - 1));
  return trimStrand(sliceStrand(text, 0, text.text.length - 1));
}
