import { type LocalDay, localDayOf, parseLocalDay } from "@/lib/core/local-day";
import { formatWhen, isWhen } from "@/lib/record/mood/when";

/** The day that is asked for, else today. */
export const dayAsked = (text: string | undefined, now: Date, zone: string): LocalDay =>
  parseLocalDay(text) ?? localDayOf(now, zone);

/** The slot that is asked for, else the next full hour, as a field for date and time takes it. */
export function slotAsked(text: string | undefined, now: Date, zone: string): string {
  if (text !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) && isWhen(text)) return text;
  return `${formatWhen(new Date(now.getTime() + 3_600_000), zone).slice(0, 13)}:00`;
}
