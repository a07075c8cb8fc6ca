import type { SharedScope } from "@/lib/care/relationships/scope-words";
import type { LocalDay } from "@/lib/core/local-day";
import { speakTime, weekDay } from "@/lib/record/mood/spoken";

/** "Thu 5 Mar, 14:30" on the clock the session is planned in. */
export function speakSession(
  session: { readonly startsAt: string; readonly day: LocalDay; readonly zone: string },
  today: LocalDay,
): string {
  const day = session.day === today ? "Today" : weekDay(session.day, today);
  return `${day}, ${speakTime(new Date(session.startsAt), session.zone)}`;
}

export const placeWords = { "in-person": "In person", video: "Video", phone: "Phone" } as const;

const partWords: Readonly<Record<SharedScope, string>> = {
  mood: "moods",
  journal: "shared journal entries",
  work: "problem areas, skills, activities and homework",
};

/** "moods; shared journal entries". */
export function speakParts(scopes: readonly SharedScope[]): string {
  return scopes.map((scope) => partWords[scope]).join("; ");
}
