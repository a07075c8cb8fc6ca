import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { fieldErrors } from "@/lib/core/issues";
import { email, loginInput, newPassword, registerInput, signInInput, signUpInput, username } from "./schema";

const fits = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;
const errorsOf = (schema: z.core.$ZodType, value: unknown) => {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? {} : fieldErrors(parsed.error.issues);
};

describe("a username", () => {
  it.each(["maya", "maya.lindqvist", "José-94", "李小龙", "_x_"])("may be %s", (name) => {
    expect(fits(username, name)).toBe(true);
  });

  it.each(["ab", "a".repeat(33), "maya@home", "maya lindqvist", "maya\u0000", "<maya>", ""])(
    "may not be %o",
    (name) => {
      expect(fits(username, name)).toBe(false);
    },
  );
});

describe("an address", () => {
  it.each(["a@b.co", " maya@example.org ", "maya+diary@mail.example.org", "josé@exämple.org"])(
    "may be %o",
    (address) => {
      expect(fits(email, address)).toBe(true);
    },
  );

  it.each([
    "maya",
    "maya@",
    "@example.org",
    "maya@example",
    "a@b@c.de",
    "a b@c.de",
    "a@b..c",
    "a@b.c\r\nBcc: x@y.zz",
    "<a@b.cc>",
    "a@b.cc,d@e.ff",
    "a\u0000@b.cc",
  ])("may not be %o", (address) => {
    expect(fits(email, address)).toBe(false);
  });
});

describe("a new password", () => {
  it("is any 12 to 128 characters, spaces and signs of every kind included", () => {
    for (const good of ["a b c d e f ", "пароль из слов", "🌙".repeat(12), "x".repeat(128)])
      expect(fits(newPassword, good)).toBe(true);
    for (const bad of ["", "short enough".slice(1), "x".repeat(129)])
      expect(fits(newPassword, bad)).toBe(false);
  });
});

describe("the forms", () => {
  const wanted = { username: "maya", password: "walnut ferry copper dawn" };

  it("ask whether somebody is 18, and a machine may leave it out", () => {
    expect(errorsOf(signUpInput, wanted)).toEqual({ adult: "Please choose one of the two." });
    expect(fits(registerInput, wanted)).toBe(true);
    expect(fits(registerInput, { ...wanted, adult: "no" })).toBe(false);
  });

  it("say UTC when no zone came, and name one that does not exist", () => {
    expect(z.parse(registerInput, wanted).timezone).toBe("UTC");
    expect(Object.keys(errorsOf(registerInput, { ...wanted, timezone: "Europe/Atlantis" }))).toEqual([
      "timezone",
    ]);
  });

  it("refuse a field they do not know", () => {
    expect(Object.keys(errorsOf(registerInput, { ...wanted, role: "admin" }))).toEqual(["role"]);
  });

  it("refuse a name to sign in with that the database could not take", () => {
    expect(fits(signInInput, { login: "ma\u0000ya", password: "x" })).toBe(false);
    expect(fits(signInInput, { login: "maya", password: "" })).toBe(false);
  });

  it("take a machine's login under one name exactly", () => {
    const password = "x";
    for (const name of ["login", "username", "email"])
      expect(fits(loginInput, { [name]: "maya", password })).toBe(true);
    expect(Object.keys(errorsOf(loginInput, { password }))).toEqual(["login"]);
    expect(Object.keys(errorsOf(loginInput, { login: "a", username: "b", password }))).toEqual(["login"]);
  });
});
