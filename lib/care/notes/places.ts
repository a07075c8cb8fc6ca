export const notePlace = (id: string) => ({ table: "notes", column: "content", rowId: id });
export const amendmentPlace = (id: string) => ({ table: "note_amendments", column: "content", rowId: id });
