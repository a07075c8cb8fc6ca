export type HomeworkText =
  | "what"
  | "when_words"
  | "where_words"
  | "obstacle"
  | "outcome_words"
  | "review_words";

/** Where a sealed text of homework lives; part of what its seal authenticates. */
export const homeworkPlace = (column: HomeworkText, rowId: string) => ({ table: "homework", column, rowId });
