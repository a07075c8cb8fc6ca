import { beforeAll, describe, expect, it, vi } from "vitest";
import { aUsername, GOOD_PASSWORD } from "@/db/testing/accounts";
import { nextHeaders } from "@/db/testing/next-request";

vi.mock("next/headers", () => nextHeaders);

/** The routes of a process whose database is away. */
async function withoutDatabase() {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgres://postgres@localhost/nowhere?host=%2Fnowhere-at-all");
  const { POST: login } = await import("./login/route");
  const { POST: register } = await import("./register/route");
  const { POST: forgot } = await import("./forgot/route");
  return { login, register, forgot };
}

type Routes = Awaited<ReturnType<typeof withoutDatabase>>;

describe("while the database is away", () => {
  let routes: Routes;

  beforeAll(async () => {
    routes = await withoutDatabase();
  });

  it.each(["login", "register", "forgot"] as const)(
    "%s is refused with 503, never let through uncounted",
    async (name) => {
      const body = {
        login: { username: aUsername(), password: GOOD_PASSWORD },
        register: { username: aUsername(), password: GOOD_PASSWORD },
        forgot: { login: aUsername() },
      }[name];
      const request = new Request("http://app.test/api/auth", {
        method: "POST",
        headers: { "content-type": "application/json", "x-forwarded-for": "192.0.2.1" },
        body: JSON.stringify(body),
      });
      const response = await routes[name](request, { params: Promise.resolve({}) });
      expect(response.status).toBe(503);
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await response.json()).toEqual({
        error: { code: "unavailable", message: expect.any(String), requestId: expect.any(String) },
      });
    },
  );
});
