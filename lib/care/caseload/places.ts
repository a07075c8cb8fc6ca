// Where the desk's sealed words live. A ciphertext that was moved elsewhere does not open.

export const labelPlace = (rowId: string) => ({ table: "invitations", column: "label", rowId });
export const reasonPlace = (rowId: string) => ({ table: "flag_snoozes", column: "reason", rowId });
