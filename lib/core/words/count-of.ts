const NUMBER = new Intl.NumberFormat('en');

/** Formats a count with its noun: "1 moment", "1,204 moments". */
export function countOf(count: number, noun: string): string {
  return `${NUMBER.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
