import { describe, expect, it } from "vitest";
import { allowedOrigins, corsHeaders, preflightHeaders } from "./cors";

describe("the list of origins that may call", () => {
  it("is empty by default and holds whole origins only", () => {
    expect(allowedOrigins("").size).toBe(0);
    const setting = "https://app.example, http://127.0.0.1:8080 ,*,app.example,https://app.example/path,null";
    expect([...allowedOrigins(setting)]).toEqual(["https://app.example", "http://127.0.0.1:8080"]);
  });
});

describe("the headers for a browser's page elsewhere", () => {
  const allowed = allowedOrigins("https://app.example");

  it("name a listed origin, with credentials, and never everybody", () => {
    expect(corsHeaders("https://app.example", allowed)).toMatchObject({
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-credentials": "true",
      vary: "Origin",
    });
  });

  it.each([
    null,
    "null",
    "*",
    "https://evil.example",
    "http://app.example",
    "https://app.example.evil.example",
  ])("allow nothing to %o", (origin) => {
    expect(corsHeaders(origin, allowed)).toEqual({ vary: "Origin" });
    expect(preflightHeaders(origin, allowed, ["GET"])).toEqual({ vary: "Origin" });
  });

  it("tell a preflight which methods and headers there are", () => {
    const headers = preflightHeaders("https://app.example", allowed, ["GET", "PUT"]);
    expect(headers["access-control-allow-methods"]).toBe("GET, PUT");
    expect(headers["access-control-allow-headers"]).toContain("Authorization");
  });
});
