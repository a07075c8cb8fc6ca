export type ToastWords = {
  message: string;
  /** Given: the toast carries an Undo button that calls it once. */
  onUndo?: (() => void) | undefined;
  undoLabel?: string | undefined;
};

export type ToastItem = ToastWords & { id: number };

/** Long enough to read, decide and reach the button, also with a switch or a screen reader. */
export const toastStaysMs = 12_000;

const none: readonly ToastItem[] = [];
const listeners = new Set<() => void>();
let items = none;
let last = 0;

function set(next: readonly ToastItem[]): void {
  items = next;
  for (const tell of listeners) tell();
}

/** Shows a short message at the foot of the page; call it from any client component. */
export function showToast(words: ToastWords): void {
  last += 1;
  // Three at most: an older undo still waits in the bin.
  set([...items, { ...words, id: last }].slice(-3));
}

export function dismissToast(id: number): void {
  set(items.filter((item) => item.id !== id));
}

export function readToasts(): readonly ToastItem[] {
  return items;
}

export function noToasts(): readonly ToastItem[] {
  return none;
}

export function listenToToasts(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
