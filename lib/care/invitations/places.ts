type Column = "email" | "label" | "proposal";

export const invitationPlace = (column: Column, rowId: string) => ({ table: "invitations", column, rowId });

/** What the inviter privately calls whom they invited. */
export const labelPlace = (rowId: string) => invitationPlace("label", rowId);
