import type { Story } from "./diary";
import { mayaFirstHalf } from "./maya-first-half.data";
import { mayaNotes } from "./maya-notes.data";
import { mayaSecondHalf } from "./maya-second-half.data";
import { samEntries } from "./sam-entries.data";
import { samNotes } from "./sam-notes.data";

const feelings = {
  low: ["sad", "tired", "worried", "flat", "lonely", "guilty", "overwhelmed", "numb"],
  mid: ["tired", "calm", "worried", "content", "hopeful", "relieved"],
  good: ["calm", "content", "happy", "hopeful", "grateful", "proud", "loved"],
} as const;

/** 29, low mood and worry; six months, two hard stretches, better from week nine on, when she begins to plan small things. */
export const mayaStory: Story = {
  seed: "maya",
  shares: true,
  days: 183,
  truth: {
    base: 4.3,
    carry: 0.55,
    shock: 0.75,
    weekday: [-0.35, -0.15, 0, 0.05, 0.25, 0.3, -0.1],
    dips: [
      { at: 39, depth: 1.4, width: 8 },
      { at: 119, depth: 1.8, width: 7 },
    ],
    gain: { from: 63, perDay: 0.0165 },
    walk: { adds: 0.8, before: 0.12, after: 0.4 },
    logged: 0.78,
  },
  notes: mayaNotes,
  entries: [...mayaFirstHalf, ...mayaSecondHalf],
  feelings,
  triggers: {
    low: ["sleep", "work", "being alone", "family", "money", "an argument", "social media", "phone calls"],
    mid: ["work", "sleep", "weather", "family", "friends", "rest", "phone calls"],
    good: ["friends", "time outside", "rest", "family", "choir", "sleep"],
  },
};

/** 41, in recovery from alcohol; three months, two lapses, urges that grow quieter. */
export const samStory: Story = {
  seed: "sam",
  shares: true,
  days: 92,
  truth: {
    base: 4.8,
    carry: 0.5,
    shock: 0.8,
    weekday: [0, 0.1, 0.1, 0, -0.4, -0.1, 0.3],
    dips: [
      { at: 28, depth: 1.2, width: 4 },
      { at: 58, depth: 0.8, width: 3 },
    ],
    gain: { from: 14, perDay: 0.018 },
    walk: { adds: 0.5, before: 0.3, after: 0.35 },
    logged: 0.82,
  },
  notes: samNotes,
  entries: samEntries,
  feelings: {
    low: ["restless", "tired", "ashamed", "angry", "sad", "overwhelmed"],
    mid: ["tired", "calm", "restless", "content", "hopeful"],
    good: ["calm", "proud", "grateful", "happy", "hopeful", "loved"],
  },
  triggers: {
    low: ["an argument", "being alone", "payday", "sleep", "the pub", "work"],
    mid: ["work", "family", "the evening", "sleep", "a meeting"],
    good: ["family", "work", "a meeting", "rest", "time outside"],
  },
};
