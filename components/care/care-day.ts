const forms = new Map<string, Intl.DateTimeFormat>();

/** "5 March 2026", where the reader is. */
export function dayWords(at: Date, zone: string): string {
  const form =
    forms.get(zone) ??
    new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: zone });
  forms.set(zone, form);
  return form.format(at);
}
