import { type CountryCode, isCountryCode } from "@/lib/core/countries";
import type { Look } from "@/lib/core/look";
import type { Intake } from "./intake";
import type { AnswerStyle, PrivacyLevel } from "./schema";

/** Somebody's profile, opened. */
export type Profile = {
  readonly username: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly phone: string | null;
  readonly crisisContact: string | null;
  readonly zone: string;
  readonly country: CountryCode | null;
  readonly privacyLevel: PrivacyLevel;
  readonly answerStyle: AnswerStyle;
  readonly intake: Intake;
  readonly look: Look;
  readonly quickExit: boolean;
  readonly version: number;
};

/** What to call somebody: the name they gave, else their username. */
export const calledName = ({ name, username }: Pick<Profile, "name" | "username">): string =>
  name ?? username;

export const profilePlace = (column: string, ownerId: string) => ({
  table: "profiles",
  column,
  rowId: ownerId,
});

export const storedCountry = (code: string | null): CountryCode | null =>
  code !== null && isCountryCode(code) ? code : null;
