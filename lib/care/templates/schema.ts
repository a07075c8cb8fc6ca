import * as z from "zod/mini";
import { parseLocalDay } from "@/lib/core/local-day";
import { TEMPLATES } from "@/lib/record/journal/templates";
import { REPLACES_KINDS } from "@/lib/work/skills/skill";
import { noteBoxes } from "../notes/schema";

export const TEMPLATE_KINDS = ["skill", "homework", "plan", "note"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

// A browser sends each new line of a form as two characters; a text counts, and keeps, one.
const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const text = (most: number) =>
  z
    .string()
    .check(
      z.overwrite(oneNewLine),
      z.trim(),
      z.maxLength(most, `Please use at most ${most.toLocaleString("en")} characters.`),
    );
const needed = (most: number, missing: string) => text(most).check(z.minLength(1, missing));

const skill = z.strictObject({
  replaces_kind: z.enum(REPLACES_KINDS, "Please choose one."),
  replaces: needed(500, "Please say what it is for. A few words are enough."),
  steps: needed(5_000, "Please write at least one step."),
  when_to_use: z.optional(text(500)),
});
export type SkillContent = z.output<typeof skill>;

const TIMES = "Please give a number from 1 to 99.";
const DAYS = "Please give a number of days from 1 to 90.";
const homework = z.strictObject({
  kind: z.enum(["activity", "journal"], "Please choose one."),
  what: needed(300, "Please say what it is."),
  template: z.optional(z.enum(TEMPLATES)),
  when: z.optional(text(200)),
  where: z.optional(text(200)),
  obstacle: z.optional(text(500)),
  times_wanted: z.optional(z.int(TIMES).check(z.gte(1, TIMES), z.lte(99, TIMES))),
  due_in_days: z.optional(z.int(DAYS).check(z.gte(1, DAYS), z.lte(90, DAYS))),
});
export type HomeworkContent = z.output<typeof homework>;

const HOW_LONG = "Please give minutes, from 5 to 1440 (a day).";
const planned = z.strictObject({
  name: z.optional(text(200)),
  weekday: z.int("Please choose a day.").check(z.gte(1), z.lte(7)),
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Please give a time, such as 09:30.")),
  minutes: z._default(z.int(HOW_LONG).check(z.gte(5, HOW_LONG), z.lte(1440, HOW_LONG)), 30),
});
const NO_ACTIVITY = "Please name at least one activity.";
const plan = z.strictObject({
  activities: z.array(planned).check(
    z.maxLength(14, "Please use at most 14 activities."),
    z.refine((rows) => rows.some(({ name }) => name), NO_ACTIVITY),
  ),
});
export type PlanContent = z.output<typeof plan>;

const note = z.strictObject({ format: z.enum(["dap", "soap"], "Please choose one."), boxes: noteBoxes });
export type NoteContent = z.output<typeof note>;

const contents = {
  skill: z.optional(skill),
  homework: z.optional(homework),
  plan: z.optional(plan),
  note: z.optional(note),
};

/** What was sealed, read again. */
export const sealedContent = z.object(contents);

const fields = {
  kind: z.enum(TEMPLATE_KINDS, "Please choose one."),
  name: needed(120, "Please give it a name."),
  ...contents,
};

/** A template as somebody writes it: its kind, its name, and the content of that kind. */
export const templateForm = z.strictObject(fields);
export type TemplateInput = z.output<typeof templateForm>;

const id = z.uuid("This template is not known.");

/** A change replaces it; `version` is the one it started from. */
export const changeTemplateForm = z.strictObject({ ...fields, id, version: z.int().check(z.gte(1)) });
export type TemplateChange = z.output<typeof changeTemplateForm>;

export const templateRef = z.strictObject({ id });

const NOBODY = "Please choose at least one client.";
const NO_DAY = "Please choose a day.";

/** To whom it is given; for a week plan, any day of the week it is for. */
export const assignForm = z.strictObject({
  id,
  client_ids: z
    .array(z.uuid("This client is not known."), NOBODY)
    .check(z.minLength(1, NOBODY), z.maxLength(100, "Please choose at most 100 clients.")),
  week: z.optional(z.string().check(z.refine((day) => parseLocalDay(day) !== null, NO_DAY))),
});
export type AssignTemplate = z.output<typeof assignForm>;
