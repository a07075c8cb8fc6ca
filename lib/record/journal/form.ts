import type { FormValues } from "@/lib/core/form";
import { formatWhen } from "../mood/when";
import type { Entry } from "./entry";
import type { EntryForm, EntryInput } from "./schema";

/** What a form says about its entry: an own word for the mood goes before a chosen one. */
export function entryOf(form: EntryForm): EntryInput {
  const { mood_tag_own: own, draft_id: _draft, scripted: _scripted, ...entry } = form;
  return { ...entry, mood_tag: own ?? entry.mood_tag };
}

const one = (value: string | number | boolean | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [String(value)];

function answerValues(answers: Entry["answers"]): Record<string, readonly string[]> {
  const { feelings = [], ...rest } = answers ?? {};
  const values: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(rest)) values[`answers.${name}`] = one(value);
  feelings.forEach((feeling, index) => {
    values[`answers.feelings.${index}.name`] = [feeling.name];
    values[`answers.feelings.${index}.before`] = one(feeling.before);
    values[`answers.feelings.${index}.after`] = one(feeling.after);
  });
  return values;
}

function behaviourValues(behaviours: Entry["behaviours"]): Record<string, readonly string[]> {
  const values: Record<string, readonly string[]> = {};
  behaviours.forEach(({ name, urge, acted }, index) => {
    values[`behaviours.${index}.name`] = [name];
    values[`behaviours.${index}.urge`] = one(urge);
    values[`behaviours.${index}.acted`] = one(acted);
  });
  return values;
}

/** An entry as the form's fields hold it: the same shape as a draft and as what a refused form gives back. */
export function formOf(entry: Entry): FormValues {
  return {
    id: [entry.id],
    version: [String(entry.version)],
    template: [entry.template],
    title: one(entry.title),
    content: [entry.content],
    thought: one(entry.thought),
    emotions: entry.emotions.map(({ word }) => word),
    tags: entry.tags.map(({ word }) => word),
    mood_tag: one(entry.moodTag?.word),
    mood_rating: one(entry.moodRating),
    privacy_level: [entry.privacy],
    occurred_at: [formatWhen(entry.occurredAt, entry.zone)],
    ...behaviourValues(entry.behaviours),
    ...answerValues(entry.answers),
  };
}
