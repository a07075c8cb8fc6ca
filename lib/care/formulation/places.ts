export const linePlace = (id: string) => ({ table: "formulation_items", column: "words", rowId: id });
export const stancePlace = (id: string) => ({ table: "formulation_stances", column: "words", rowId: id });
