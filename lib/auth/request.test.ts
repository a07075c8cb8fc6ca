import { expect, it } from "vitest";
import { deviceOf } from "./request";

it.each([
  [
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
    "Chrome on Android",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1",
    "Safari on iOS",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge on Windows",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
  ["curl/8.9.1", "A program"],
])("names the device of %s as a person would", (agent, device) => {
  expect(deviceOf(agent)).toBe(device);
});

it("keeps nothing else of what a browser says about itself", () => {
  expect(deviceOf("Mozilla/5.0 (Linux; Android 15; SM-S911B Build/UP1A) Chrome/140.0.7339.51")).toBe(
    "Chrome on Android",
  );
  expect(deviceOf(null)).toBe("Unknown device");
});
