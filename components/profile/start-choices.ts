import type { Brings, Follows } from "@/lib/account/profile/intake";
import type { AnswerStyle } from "@/lib/account/profile/schema";
import type { Choice } from "./choice-list";

export const bringsChoices: readonly Choice<Brings>[] = [
  { value: "mood", label: "Low mood", hint: "Heavy, flat or empty days." },
  { value: "worry", label: "Worry", hint: "Thoughts that go round, a tight chest, things you put off." },
  {
    value: "alcohol-drugs",
    label: "Alcohol or drugs",
    hint: "Using less, or none. At your pace, one day at a time.",
  },
  {
    value: "eating",
    label: "Eating",
    hint: "How it feels around food. We never ask for weight or count food.",
  },
  { value: "other", label: "Something else", hint: "Or you do not want to say. Both are fine." },
];

/** Each says where it lives, so that a choice is also a way there. */
export const followsChoices: readonly Choice<Follows>[] = [
  { value: "mood", label: "Mood", hint: "One tap on Today." },
  { value: "energy", label: "Energy", hint: "From 1 to 10, beside your mood." },
  { value: "feelings", label: "Feelings", hint: "Words for it, ours or your own." },
  { value: "triggers", label: "What set it off", hint: "Sleep, work, people, a walk: what was around it." },
  {
    value: "urges",
    label: "Urges and what you did",
    hint: "On the diary card in your journal: how strong from 0 to 5, and whether you acted on it.",
  },
  {
    value: "thoughts",
    label: "Thoughts",
    hint: "The thought record in your journal: one thought, seen from more than one side.",
  },
];

export const answerChoices: readonly Choice<AnswerStyle>[] = [
  { value: "faces", label: "Five faces", hint: "Quick: from really hard to really good." },
  { value: "fine", label: "1 to 10", hint: "Finer steps, with a slider." },
];
