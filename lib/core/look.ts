/** How the pages look on this device, kept in one small cookie so that the server can paint it at once. */
export const lookCookie = "mmd-look";

/** Set to `on` when the person wants the quick exit in every header. */
export const exitCookie = "mmd-exit";

export const themes = ["system", "light", "dark", "lamp"] as const;
export const letterings = ["standard", "easy"] as const;

export type Theme = (typeof themes)[number];
export type Letters = (typeof letterings)[number];
export type Look = { theme: Theme; letters: Letters };

const standardLook: Look = { theme: "system", letters: "standard" };

/** Reads `theme.letters`. Anything unknown falls back to its standard, part by part; never throws. */
export function parseLook(cookie: string | undefined): Look {
  const [theme, letters] = (cookie ?? "").split(".");
  return {
    theme: themes.find((known) => known === theme) ?? standardLook.theme,
    letters: letterings.find((known) => known === letters) ?? standardLook.letters,
  };
}

export function serialiseLook(look: Look): string {
  return `${look.theme}.${look.letters}`;
}

export function wantsQuickExit(cookie: string | undefined): boolean {
  return cookie === "on";
}
