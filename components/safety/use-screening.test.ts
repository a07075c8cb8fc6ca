import { describe, expect, it } from "vitest";
import { screenLater } from "@/components/safety/use-screening";

describe("screening while a person writes", () => {
  it("answers what the rules find in any field of the form", async () => {
    const found = await screenLater(["A long walk", "I want to kill myself tonight"]);
    expect(found.tier).toBe(3);
    expect(found.failed).toBeUndefined();
  });

  it("finds nothing in an ordinary day", async () => {
    expect(await screenLater(["We had soup and watched a film."])).toMatchObject({ tier: 0, rules: [] });
  });

  it("shows the help link, and throws nothing, when the rules cannot be loaded", async () => {
    const found = await screenLater(["anything"], () => Promise.reject(new Error("no network")));
    expect(found).toEqual({ tier: 0, families: [], rules: [], failed: true });
  });
});
