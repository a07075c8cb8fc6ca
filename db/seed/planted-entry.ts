import type { Answers } from "@/lib/record/journal/schema";
import type { Template } from "@/lib/record/journal/templates";

/** A journal entry of the demo world, before it has a day. */
export type PlantedEntry = {
  /** Where in the person's story it belongs: 0 is the first day, 1 is yesterday. */
  readonly at: number;
  /** How the writer would rate the moment; entries without one leave it out. */
  readonly mood?: number;
  /** How hard or good the day should be for the text to fit, when the entry itself has no rating. */
  readonly feels: number;
  readonly hour: number;
  readonly template?: Template;
  readonly title?: string;
  readonly content: string;
  readonly thought?: string;
  readonly emotions?: readonly string[];
  readonly behaviours?: ReadonlyArray<{ name: string; urge?: number; acted?: boolean }>;
  readonly moodTag?: string;
  readonly tags?: readonly string[];
  readonly answers?: Answers;
};
