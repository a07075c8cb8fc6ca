type TermsColumn = "client_name" | "plan" | "reply_words";

export const termsPlace = (column: TermsColumn, rowId: string) => ({ table: "care_terms", column, rowId });
