/** A section by its address, and the other addresses whose pages belong to it. */
export type Place = { readonly href: string; readonly alsoAt?: readonly string[] };

/** The address of the section a page belongs to: `/journal/new` is in `/journal`. The nearest one above wins. */
export function itemAt(places: readonly Place[], path: string): string | null {
  const holds = (at: string) => path === at || path.startsWith(`${at}/`);
  const [nearest] = places
    .flatMap(({ href, alsoAt = [] }) => [href, ...alsoAt].map((at) => ({ href, at })))
    .filter(({ at }) => holds(at))
    .sort((a, b) => b.at.length - a.at.length);
  return nearest?.href ?? null;
}
