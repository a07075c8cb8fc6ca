type ClassPart = string | false | null | undefined;

/** Joins class names and drops the absent ones. Parts own their look; a caller adds only place and width. */
export function cx(...parts: ClassPart[]): string {
  return parts.filter(Boolean).join(" ");
}
