import type { Id } from "@/lib/core/ids";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import type {
  HomeworkContent,
  NoteContent,
  PlanContent,
  SkillContent,
  TemplateInput,
  TemplateKind,
} from "./schema";

export type TemplateId = Id<"template">;

/** Something a psychologist wrote once: by its kind, what is given to a client or begins a note. */
export type TemplateContent =
  | { readonly kind: "skill"; readonly skill: SkillContent }
  | { readonly kind: "homework"; readonly homework: HomeworkContent }
  | { readonly kind: "plan"; readonly plan: PlanContent }
  | { readonly kind: "note"; readonly note: NoteContent };

export type Template = TemplateContent & {
  readonly id: TemplateId;
  readonly name: string;
  readonly version: number;
  readonly updatedAt: Date;
};

export const kindNames: Readonly<Record<TemplateKind, string>> = {
  skill: "Skill",
  homework: "Homework",
  plan: "Week plan",
  note: "Note",
};

/** What becomes of it, in one line for each kind. */
export const kindHints: Readonly<Record<TemplateKind, string>> = {
  skill: "Proposed to the clients you choose; each agrees or changes it.",
  homework: "Given to the clients you choose.",
  plan: "Activities for a week, put into the plans of the clients you choose.",
  note: "Begins a note with its boxes filled.",
};

/** The content of its kind; what was sent of other kinds is left out. Null: what its kind needs is not there. */
export function contentOf(input: Pick<TemplateInput, TemplateKind | "kind">): TemplateContent | null {
  const { kind, skill, homework, plan, note } = input;
  if (kind === "skill") return skill ? { kind, skill } : null;
  if (kind === "homework") return homework ? { kind, homework } : null;
  if (kind === "plan") return plan ? { kind, plan } : null;
  return note ? { kind, note } : null;
}

/** One step a line; empty lines and what is beyond twenty are left out. */
export const stepsOf = (lines: string): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 20);

type Planned = { readonly name: string; readonly starts_at: string; readonly minutes: number };

/** The activities of a week plan in the week that begins on `monday`, on the client's own clock. */
export const plannedIn = ({ activities }: PlanContent, monday: LocalDay): Planned[] =>
  activities.flatMap(({ name, weekday, time, minutes }) =>
    name ? [{ name, starts_at: `${addLocalDays(monday, weekday - 1)}T${time}`, minutes }] : [],
  );

/** The Monday of the week a day is in. */
export function mondayOf(day: LocalDay): LocalDay {
  const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return addLocalDays(day, -sinceMonday);
}
