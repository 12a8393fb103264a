import type { SummaryMeta, TextLink } from '@/lib/core/model/summary';

/** The links of a head that no person has as their own address. */
export function listHeadLinks({ links = [], hosts, guests }: SummaryMeta): readonly TextLink[] {
  const own = new Set([...hosts, ...guests].map(({ url }) => url));
  return links.filter(({ url }) => !own.has(url));
}
