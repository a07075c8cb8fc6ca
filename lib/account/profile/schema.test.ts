import { describe, expect, it } from "vitest";
import { noIntake, parseIntake, serialiseIntake, suggestFollows } from "./intake";
import { bringsStep, countryStep, placeInput, profileInput } from "./schema";

const profile = { version: 1, username: "maya" };

describe("what a profile takes", () => {
  it.each([
    [{ ...profile }],
    [{ ...profile, name: "Zoë Ångström-O’Neil", phone: "+44 (0)20 7946-0000 / 12" }],
    [{ ...profile, name: "", phone: "", crisis_contact: "" }],
    [{ ...profile, crisis_contact: "Lena\n020 7946 0000" }],
  ])("is accepted as it stands: %o", (input) => {
    expect(profileInput.safeParse(input).error).toBeUndefined();
  });

  it.each([
    [{ ...profile, version: 0 }, "version"],
    [{ ...profile, username: "no" }, "username"],
    [{ ...profile, username: "two words" }, "username"],
    [{ ...profile, name: "n".repeat(101) }, "name"],
    [{ ...profile, name: "two\nlines" }, "name"],
    [{ ...profile, phone: "call me" }, "phone"],
    [{ ...profile, phone: "1" }, "phone"],
    [{ ...profile, crisis_contact: "c".repeat(201) }, "crisis_contact"],
  ])("is refused beside its field: %o", (input, field) => {
    const issues = profileInput.safeParse(input).error?.issues ?? [];
    expect(issues.map(({ path }) => path[0])).toContain(field);
  });

  it("takes no field it does not know", () => {
    expect(profileInput.safeParse({ ...profile, role: "admin" }).success).toBe(false);
  });
});

describe("where somebody lives", () => {
  it.each(["GB", "gb", "", undefined])("can be the country %o", (country) => {
    expect(placeInput.safeParse({ version: 1, country, timezone: "Europe/London" }).success).toBe(true);
    expect(countryStep.safeParse({ country }).success).toBe(true);
  });

  it.each(["UK ", "Atlantis", "GBR"])("cannot be %o", (country) => {
    expect(countryStep.safeParse({ country: `${country}x` }).success).toBe(false);
  });

  it("has a clock the server knows", () => {
    expect(placeInput.safeParse({ version: 1, timezone: "Moon/Tranquility" }).success).toBe(false);
  });
});

describe("the first questions", () => {
  it("may all be left open", () => {
    expect(bringsStep.parse({})).toEqual({ brings: [] });
  });

  it("know only their own answers", () => {
    expect(bringsStep.safeParse({ brings: ["weight"] }).success).toBe(false);
  });

  it("read back what they wrote", () => {
    const intake = { brings: ["mood", "worry"], follows: ["thoughts"] } as const;
    expect(parseIntake(serialiseIntake({ ...intake }))).toEqual(intake);
  });

  it("read nothing, and answers no longer known, as no answers", () => {
    expect(parseIntake(null)).toEqual(noIntake);
    expect(parseIntake('{"brings":["gone"],"follows":[]}')).toEqual(noIntake);
  });

  it.each([
    [[], ["mood"]],
    [["worry"], ["mood", "triggers", "thoughts"]],
    [["alcohol-drugs"], ["mood", "triggers", "urges"]],
    [["eating"], ["mood", "feelings", "thoughts"]],
    [["other"], ["mood"]],
  ] as const)("suggest for %o to follow %o", (brings, follows) => {
    expect(suggestFollows(brings)).toEqual(follows);
  });
});
