/** The address whose page, or nearest page above, is being shown: `/journal/new` belongs to `/journal`. */
export function itemAt(hrefs: readonly string[], path: string): string | null {
  const holds = (href: string) => path === href || path.startsWith(`${href}/`);
  const [nearest] = hrefs.filter(holds).sort((a, b) => b.length - a.length);
  return nearest ?? null;
}
