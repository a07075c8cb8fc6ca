import { afterEach, expect, test, vi } from "vitest";
import { onlyInDevelopment } from "./only-in-development";

afterEach(() => vi.unstubAllEnvs());

test.each(["production", "demo", ""])("the page of parts is not there in the mode %j", (mode) => {
  vi.stubEnv("APP_MODE", mode);
  expect(onlyInDevelopment).toThrow();
});

test.each(["development", "test"])("the page of parts is there in the mode %j", (mode) => {
  vi.stubEnv("APP_MODE", mode);
  expect(onlyInDevelopment).not.toThrow();
});
