/** An address as two people would call the same: trimmed, lower case, NFKC. */
export function normalizeEmail(address: string): string {
  return address.normalize("NFKC").trim().toLowerCase();
}

/** A username as two people would call the same. */
export function normalizeUsername(name: string): string {
  return name.normalize("NFKC").trim();
}
