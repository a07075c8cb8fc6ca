import { randomBytes, randomInt } from "node:crypto";
import type { APIResponse, BrowserContext, Page } from "@playwright/test";

export type Person = {
  readonly username: string;
  readonly password: string;
  readonly token: string;
  readonly context: BrowserContext;
};

const PASSWORD = "four quiet words together";

/** An address of documentation networks (RFC 5737 and 3849), new for each person. */
export function addressFor(): string {
  return `2001:db8:${randomInt(0xffff).toString(16)}:${randomInt(0xffff).toString(16)}::${randomInt(1, 0xffff).toString(16)}`;
}

/** The data of an answer in the envelope; throws with the answer when it was refused. */
export async function dataOf<T>(answer: APIResponse): Promise<T> {
  const body = await answer.json();
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${JSON.stringify(body)}`);
  return body.data as T;
}

/** Gives the browser its session the way a browser without our pages would: next-auth's own sign-in. */
export async function signIn(context: BrowserContext, login: string, password: string): Promise<void> {
  const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const origin = new URL((await context.request.get("/api/health/live")).url()).origin;
  const answer = await context.request.post("/api/auth/callback/credentials", {
    form: { csrfToken, login, password, json: "true", callbackUrl: "/" },
    headers: { origin },
  });
  if (!answer.ok()) throw new Error(`signing in answered ${answer.status()}`);
}

/** A new client with a session in this browser. */
export async function signUp(
  context: BrowserContext,
  wanted: { username?: string; email?: string } = {},
): Promise<Person> {
  const username = wanted.username ?? `maya-${randomBytes(6).toString("hex")}`;
  const answer = await context.request.post("/api/auth/register", {
    data: {
      username,
      password: PASSWORD,
      timezone: "Europe/London",
      ...(wanted.email ? { email: wanted.email } : {}),
    },
  });
  const { token } = await dataOf<{ token: string }>(answer);
  await signIn(context, username, PASSWORD);
  return { username, password: PASSWORD, token, context };
}

/** One click on /demo, as a newcomer does it. */
export async function become(page: Page, button: string): Promise<void> {
  await page.goto("/demo");
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/demo");
}
