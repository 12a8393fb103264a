/** The element id of a result row; rows are numbered across episodes, in the order of the arrow keys. */
export function rowId(prefix: string, row: number): string {
  return `${prefix}-row-${row}`;
}
