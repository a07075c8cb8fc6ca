import { describe, expect, it } from "vitest";
import { supportOf } from "./support";

const contact = (crisisContact: string | null) => supportOf({ country: "DE", crisisContact }, "UTC").contact;

describe("whom a person chose to reach", () => {
  it.each([
    ["My sister Ana, 0151 23 45 67", "My sister Ana", "0151 23 45 67"],
    ["+44 7700 900123 (Tom)", "Tom", "+44 7700 900123"],
    ["0800111", undefined, "0800111"],
    ["my neighbour", "my neighbour", undefined],
  ])("is read from %s", (written, name, phone) => {
    expect(contact(written)).toEqual({ name, phone });
  });

  it("is nobody until somebody is named", () => {
    expect(contact(null)).toBeNull();
    expect(contact("  ")).toBeNull();
  });
});

describe("the country that help is for", () => {
  it("is the person's own, and else the one of their clock", () => {
    expect(supportOf({ country: "DE", crisisContact: null }, "America/New_York").country).toBe("DE");
    expect(supportOf({ country: null, crisisContact: null }, "America/New_York").country).toBe("US");
    expect(supportOf({ country: null, crisisContact: null }, "UTC").country).toBeNull();
  });
});
