type SealedColumn = "title" | "content" | "thought" | "answers";

/** Where a sealed text of an entry lives; part of what its seal authenticates. */
export const entryPlace = (column: SealedColumn, rowId: string) => ({
  table: "journal_entries",
  column,
  rowId,
});

/** Where the text before a change lives. */
export const revisionPlace = (rowId: string) => ({ table: "journal_revisions", column: "form", rowId });
