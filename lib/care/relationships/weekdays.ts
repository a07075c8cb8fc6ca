/** Days of the week as care terms keep them: 1 is Monday. */
export const WEEKDAYS = [
  [1, "Monday"],
  [2, "Tuesday"],
  [3, "Wednesday"],
  [4, "Thursday"],
  [5, "Friday"],
  [6, "Saturday"],
  [7, "Sunday"],
] as const;

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "Monday and Thursday"; null when no day was named. */
export function dayNames(days: readonly number[]): string | null {
  const named = WEEKDAYS.filter(([day]) => days.includes(day)).map(([, name]) => name);
  return named.length === 0 ? null : list.format(named);
}
