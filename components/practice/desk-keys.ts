/** The keys of the desk, as the list of keys shows them. */
export const deskKeys: ReadonlyArray<{
  readonly keys: string;
  readonly does: string;
  readonly letter: boolean;
}> = [
  { keys: "Ctrl K", does: "Find a client, a page or something to do", letter: false },
  { keys: "J", does: "Next row", letter: true },
  { keys: "K", does: "Row before", letter: true },
  { keys: "Enter", does: "Open the row", letter: false },
  { keys: "C", does: "Cite the words you selected in an entry", letter: true },
  { keys: "?", does: "This list", letter: true },
];

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
};

export type DeskKey = "palette" | "keys" | "next" | "before";

/** What a key means. Letters mean nothing in a field, over an open dialog, with a modifier, or once switched off. */
export function meaningOf(
  { key, ctrlKey, metaKey, altKey, isComposing }: Pressed,
  where: { readonly inField: boolean; readonly dialogOpen: boolean; readonly letters: boolean },
): DeskKey | null {
  if (isComposing) return null;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k")
    return where.dialogOpen ? null : "palette";
  if (ctrlKey || metaKey || altKey) return null;
  if (where.inField || where.dialogOpen || !where.letters) return null;
  if (key === "?") return "keys";
  if (key === "j" || key === "J") return "next";
  return key === "k" || key === "K" ? "before" : null;
}
