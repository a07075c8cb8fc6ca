const format = (options: Intl.DateTimeFormatOptions) => (at: Date, zone: string) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone }).format(at);

/** `Thursday 5 March 2026` */
export const longDay = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
/** `5 March` */
export const shortDay = format({ day: "numeric", month: "long" });
/** `09:30` */
export const clock = format({ hour: "2-digit", minute: "2-digit" });
/** `March 2026` */
export const monthOf = format({ month: "long", year: "numeric" });
export const weekdayOf = format({ weekday: "short" });
export const dayOfMonth = format({ day: "numeric" });
