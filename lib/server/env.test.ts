import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const secret = () => randomBytes(32).toString("base64url");

const production = () => ({
  APP_MODE: "production",
  APP_ORIGIN: "https://diary.example.org",
  DATABASE_URL: "postgres://app@db.internal/diary",
  NEXTAUTH_SECRET: secret(),
  SEALING_KEYS: `k1:${secret()}`,
  SEALING_KEY: "k1",
  LOOKUP_KEY: secret(),
  AUDIT_KEY: secret(),
  SMTP_URL: "smtps://mail.internal",
});

const demo = () => ({
  ...production(),
  APP_MODE: "demo",
  APP_ORIGIN: "http://127.0.0.1:3000",
  DATABASE_URL: "postgres://postgres@localhost/diary?host=%2Ftmp%2Fmmd",
});

describe("the settings", () => {
  it("are production's unless said otherwise", () => {
    const { APP_MODE: _, ...unsaid } = production();
    expect(parseEnv(unsaid).APP_MODE).toBe("production");
  });

  it.each([
    "NEXTAUTH_SECRET",
    "SEALING_KEYS",
    "SEALING_KEY",
    "LOOKUP_KEY",
    "AUDIT_KEY",
    "APP_ORIGIN",
    "DATABASE_URL",
  ])("refuse to be without %s, and name it", (name) => {
    expect(() => parseEnv({ ...production(), [name]: undefined })).toThrow(name);
    expect(() => parseEnv({ ...production(), [name]: "" })).toThrow(name);
  });

  it("refuse a key of the wrong length without printing it", () => {
    const short = randomBytes(8).toString("base64url");
    expect(() => parseEnv({ ...production(), AUDIT_KEY: short })).toThrow(/AUDIT_KEY: needs 32 bytes/);
    expect(() => parseEnv({ ...production(), AUDIT_KEY: short })).not.toThrow(short);
  });

  it("refuse in production a secret that looks like a default", () => {
    expect(() => parseEnv({ ...production(), NEXTAUTH_SECRET: "change-me-".repeat(4) })).toThrow(/default/);
    expect(() => parseEnv({ ...production(), NEXTAUTH_SECRET: "a".repeat(40) })).toThrow(/default/);
  });

  it("refuse in production plain http and a server that cannot send mail", () => {
    expect(() => parseEnv({ ...production(), APP_ORIGIN: "http://diary.example.org" })).toThrow(/https/);
    expect(() => parseEnv({ ...production(), SMTP_URL: undefined })).toThrow(/SMTP_URL/);
  });

  it("let the demo run on loopback with its own database only", () => {
    expect(parseEnv(demo()).APP_MODE).toBe("demo");
    expect(() => parseEnv({ ...demo(), APP_ORIGIN: "http://192.168.1.7:3000" })).toThrow(/loopback/);
    expect(() => parseEnv({ ...demo(), DATABASE_URL: "postgres://app@db.internal/diary" })).toThrow(
      /embedded/,
    );
  });

  it.each(["development", "test"])("keep %s, where mails can be read on a page, on loopback", (mode) => {
    expect(() => parseEnv({ ...demo(), APP_MODE: mode, APP_ORIGIN: "https://diary.example.org" })).toThrow(
      /loopback/,
    );
  });
});
