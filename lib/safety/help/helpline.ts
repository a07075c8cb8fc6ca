import type { CountryCode } from "@/lib/core/countries";

/** Sunday is 0, as in `Date.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * When a line answers, in its own zone. A window whose end is not after its start runs into the next morning
 * (`00:00` as an end is midnight); its days are the days on which it starts.
 */
export type Hours =
  | { readonly kind: "always" }
  | { readonly kind: "unknown" }
  | {
      readonly kind: "window";
      readonly days: readonly Weekday[];
      readonly from: string;
      readonly to: string;
      readonly zone: string;
    };

export type Audience = "everyone" | "youth" | "lgbtq-youth" | "veterans" | "indigenous" | "substance-use";
export type Topic = "suicide" | "crisis" | "mental-health" | "substance-use";
export type Source = "ResilientRhino" | "open-helplines" | "wikipedia2021" | "recalled";

/** A number as people read it, the digits a phone dials, and what to press after it answers. */
export type Call = { readonly shown: string; readonly dial: string; readonly menu?: string };
/** A number to write to, and the word some lines ask for first. */
export type Text = { readonly shown: string; readonly dial: string; readonly say?: string };

export type Helpline = {
  readonly country: CountryCode;
  readonly name: string;
  readonly calls: readonly Call[];
  readonly text?: Text;
  readonly site?: string;
  readonly hours: Hours;
  readonly topic: Topic;
  readonly audience: Audience;
  /** Only for a part of the country. */
  readonly area?: string;
  /** What the line is known to speak, where the list says so. */
  readonly language?: string;
  readonly sources: readonly Source[];
};

export type EmergencyNumber = {
  readonly country: CountryCode;
  readonly number: string;
  readonly source: Source;
};

/** Tried from a mobile phone where the country's own number is not known to us. Never shown as that country's number. */
export const MOBILE_EMERGENCY_NUMBERS = ["112", "911"] as const;
