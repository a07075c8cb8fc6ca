/** How the one way to help looks, wherever it stands. */
export const helpLook =
  "inline-flex min-h-12 shrink-0 items-center gap-2 rounded-full border border-transparent bg-help px-4 font-semibold whitespace-nowrap text-on-help no-underline hover:bg-help-ink";
