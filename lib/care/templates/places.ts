export const templatePlace = (column: "name" | "content", id: string) => ({
  table: "templates",
  column,
  rowId: id,
});
