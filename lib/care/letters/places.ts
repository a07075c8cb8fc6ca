type LetterColumn = "recipient" | "content" | "answer_words";

export const letterPlace = (column: LetterColumn, id: string) => ({ table: "letters", column, rowId: id });
export const copyPlace = (column: "recipient" | "content", id: string) => ({
  table: "letter_drafts",
  column,
  rowId: id,
});
