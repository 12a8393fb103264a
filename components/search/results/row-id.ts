/** The element id of a row of results; rows are numbered across episodes, as the arrow keys walk them. */
export function rowId(prefix: string, row: number): string {
  return `${prefix}-row-${row}`;
}
