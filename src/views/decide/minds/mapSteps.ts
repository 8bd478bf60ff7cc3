/** A cell, counted from the lowest row and the first column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads on a map whose highest row stands first; null for a key that leads nowhere. */
export function stepTo(
  { key, ctrlKey }: Pressed,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'ArrowDown':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'Home':
      return { row: ctrlKey ? rows - 1 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? 0 : row, column: columns - 1 };
    default:
      return null;
  }
}
