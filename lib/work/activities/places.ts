/** Where a sealed text of an activity lives; part of what its seal authenticates. */
export const activityPlace = (column: "name" | "where_words" | "obstacle", rowId: string) => ({
  table: "activities",
  column,
  rowId,
});
