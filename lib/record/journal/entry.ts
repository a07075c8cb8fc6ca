import type { CountryCode } from "@/lib/core/countries";
import type { Id } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import type { Answers } from "./schema";
import type { Template } from "./templates";

export type EntryId = Id<"journal-entry">;
export type Privacy = "only_me" | "shared";

/** One of a person's own words, by its id and as they wrote it. */
export type OwnWord = { readonly id: string; readonly word: string };

export type EntryBehaviour = {
  readonly id: string;
  readonly name: string;
  readonly urge: number | null;
  /** Null: not answered. */
  readonly acted: boolean | null;
};

/** A journal entry, opened. */
export type Entry = {
  readonly id: EntryId;
  readonly occurredAt: Date;
  readonly localDay: LocalDay;
  readonly zone: string;
  readonly template: Template;
  readonly title: string | null;
  readonly content: string;
  readonly thought: string | null;
  readonly answers: Answers | null;
  readonly moodRating: number | null;
  readonly moodTag: OwnWord | null;
  readonly emotions: readonly OwnWord[];
  readonly behaviours: readonly EntryBehaviour[];
  readonly tags: readonly OwnWord[];
  readonly privacy: Privacy;
  readonly wordCount: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** An entry in the bin: gone from everywhere else, and for good at `purgeAt`. */
export type BinnedEntry = EntryGlance & { readonly deletedAt: Date; readonly purgeAt: Date };

/** An entry at a glance, without the words that hang on it. */
export type EntryGlance = {
  readonly id: EntryId;
  readonly occurredAt: Date;
  readonly localDay: LocalDay;
  readonly zone: string;
  readonly template: Template;
  readonly title: string | null;
  readonly excerpt: string;
  readonly moodRating: number | null;
  readonly privacy: Privacy;
  readonly wordCount: number;
};

/** Who could read a shared entry right now, and what a new entry starts with. */
export type Sharing = {
  /** A psychologist works with this person now, so sharing can be offered. */
  readonly offered: boolean;
  /** They also hold a live consent for the journal, so a shared entry is readable. */
  readonly readable: boolean;
  readonly startsWith: Privacy;
  /** Where the person lives, so that help offered while writing is help that answers there. */
  readonly country: CountryCode | null;
  /** Who the person wants to reach on a hard day, as they wrote it. */
  readonly crisisContact: string | null;
};
