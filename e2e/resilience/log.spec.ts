import { randomBytes } from "node:crypto";
import { expect, test } from "../support/own-app";
import { addressFor } from "../support/people";

const PASSWORD = "four quiet words together";

test("a statement that fails leaves no value in the log of a build", async ({ ownApp }) => {
  const ask = (method: string, path: string, body: unknown, token?: string) =>
    fetch(`${ownApp.origin}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        "x-forwarded-for": addressFor(),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
  const heron = `heron-${randomBytes(5).toString("hex")}`;
  expect((await ask("POST", "/api/auth/register", { username: heron, password: PASSWORD })).status).toBe(201);
  const other = await ask("POST", "/api/auth/register", { username: `${heron}-2`, password: PASSWORD });
  const { data } = (await other.json()) as { data: { token: string } };

  const again = await ask("POST", "/api/auth/register", { username: heron, password: PASSWORD });
  expect(again.status).toBe(409);
  const renamed = await ask("PUT", "/api/auth/user", { username: heron }, data.token);
  expect(renamed.status).toBe(409);

  await ownApp.closeDatabase();
  const words = { mood_rating: 3, notes: `${heron} stood in the rain` };
  expect((await ask("POST", "/api/mood/track", words, data.token)).status).toBe(503);
  await ownApp.openDatabase();
  // The log is read, from its first line on, and holds nothing of what was typed.
  await expect.poll(ownApp.log).toContain("Ready");
  expect(ownApp.log()).not.toContain(heron);
  // A connection that dies under the app is an ordinary day, not a surprise.
  expect(ownApp.log()).not.toContain("uncaught");
});
