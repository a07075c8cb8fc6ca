/** `America/New_York` as people read it. */
export const readableZone = (zone: string): string => zone.replaceAll("_", " ");
