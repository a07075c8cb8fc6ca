/** Where a sealed text of the agenda lives; part of what its seal authenticates. */
export const agendaPlace = (column: "words" | "lines", rowId: string) => ({
  table: "agenda_items",
  column,
  rowId,
});
