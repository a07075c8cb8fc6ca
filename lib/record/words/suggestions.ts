import type { WordKind } from "./schema";

/** One list for journal and song. Own words come on top. */
const MOOD_TAGS = [
  "calm",
  "focused",
  "happy",
  "hopeful",
  "tired",
  "flat",
  "sad",
  "worried",
  "angry",
  "mixed",
] as const;

export const FEELINGS = [
  "calm",
  "content",
  "happy",
  "hopeful",
  "grateful",
  "proud",
  "loved",
  "tired",
  "flat",
  "lonely",
  "sad",
  "worried",
  "scared",
  "ashamed",
  "guilty",
  "angry",
  "overwhelmed",
  "numb",
] as const;

export const TRIGGERS = [
  "sleep",
  "work",
  "study",
  "money",
  "health",
  "pain",
  "family",
  "partner",
  "friends",
  "being alone",
  "an argument",
  "news",
  "social media",
  "alcohol",
  "weather",
  "a walk",
  "time outside",
  "rest",
] as const;

const BEHAVIOURS = [
  "stayed in bed",
  "cancelled plans",
  "drank",
  "scrolled for hours",
  "skipped a meal",
  "avoided a call",
] as const;

/** Words to offer before a person has their own. */
export const SUGGESTIONS: Readonly<Record<WordKind, readonly string[]>> = {
  "mood-tag": MOOD_TAGS,
  feeling: FEELINGS,
  trigger: TRIGGERS,
  behaviour: BEHAVIOURS,
  tag: [],
};
