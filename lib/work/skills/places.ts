/** Where a skill's words are sealed. */
export const skillPlace = (column: "name" | "replaces" | "steps" | "when_to_use", rowId: string) => ({
  table: "skills",
  column,
  rowId,
});

export const notePlace = (rowId: string) => ({ table: "skill_uses", column: "note", rowId });
