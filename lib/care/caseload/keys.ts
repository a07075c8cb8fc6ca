/** Set to `off` when single letters must not act as keys on this device. */
export const keysCookie = "mmd-keys";

export function wantsLetterKeys(cookie: string | undefined): boolean {
  return cookie !== "off";
}
