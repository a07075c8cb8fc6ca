import { aProgram, dataOf, errorOf, newName } from "../support/api";
import { addressFor } from "../support/people";
import { expect, test } from "../support/test";

const password = "four quiet words together";
const moment = /^\d{4}-\d{2}-\d{2}T.*Z$/;
const uuid = /^[0-9a-f-]{36}$/;

test("S1-020 S1-060 S3-01 registering answers the account, its wellness profile, its privacy settings and a token", async ({
  request,
}) => {
  const username = newName();
  const wanted = {
    username,
    email: `${username}@example.org`,
    password,
    timezone: "Asia/Tokyo",
    crisis_contact: "Aki, 03 1234",
  };
  const made = await dataOf(
    await request.post("/api/auth/register", { data: wanted, headers: { "x-forwarded-for": addressFor() } }),
    201,
  );
  expect(made).toMatchObject({
    user: {
      id: expect.stringMatching(uuid),
      username,
      email: `${username}@example.org`,
      email_verified: false,
      timezone: "Asia/Tokyo",
      crisis_contact: "Aki, 03 1234",
      role: "client",
      created_at: expect.stringMatching(moment),
    },
    wellness_status: { wellness_score: null, streak: null, last_check_in: null, due_reminders: null },
    privacy_settings: { privacy_level: "high" },
    token: expect.stringMatching(/^[\w-]{64}$/),
  });
  expect(JSON.stringify(made)).not.toMatch(/password|hash|argon|sealed|wrapped/i);
});

test("S1-021 S2-01 signing in by name answers the user, the wellness status and a token of its own", async ({
  request,
}) => {
  const { username, token } = await aProgram(request);
  const headers = { "x-forwarded-for": addressFor() };
  const again = await dataOf<{ token: string }>(
    await request.post("/api/auth/login", { data: { login: username, password }, headers }),
  );
  expect(again).toMatchObject({ user: { username }, wellness_status: { streak: null } });
  expect(again.token).not.toBe(token);
  const wrong = await errorOf(
    await request.post("/api/auth/login", { data: { login: username, password: "not this one" }, headers }),
    401,
  );
  const nobody = await errorOf(
    await request.post("/api/auth/login", { data: { login: newName(), password }, headers }),
    401,
  );
  expect({ ...wrong, requestId: "" }).toEqual({ ...nobody, requestId: "" });
});

test("S1-022 signing out ends the token at once", async ({ request }) => {
  const program = await aProgram(request);
  await dataOf(await program.send("POST", "/api/auth/logout", {}));
  await errorOf(await program.send("GET", "/api/auth/user"), 401);
});

test("S1-023 S3-02 S3-22 the user is read and changed, field by field", async ({ request }) => {
  const program = await aProgram(request);
  const change = {
    name: "Noor",
    phone: "+44 20 7946 0000",
    country: "GB",
    answer_style: "fine",
    privacy_level: "balanced",
  };
  await dataOf(await program.send("PUT", "/api/auth/user", change));
  expect(await dataOf(await program.send("GET", "/api/auth/user"))).toMatchObject({
    user: { name: "Noor", phone: "+44 20 7946 0000", country: "GB", username: program.username },
    wellness_preferences: { answer_style: "fine" },
    privacy_settings: { privacy_level: "balanced" },
  });
});

test("S1-024 S1-061 a mood is kept with every field, when it was felt apart from when it was written", async ({
  request,
}) => {
  const program = await aProgram(request);
  const felt = {
    mood_rating: 3,
    energy_level: 4,
    emotions: ["flat"],
    triggers: ["sleep"],
    notes: "Up at four.",
    recorded_at: "2026-03-05T04:10:00+09:00",
  };
  expect(await dataOf(await program.send("POST", "/api/mood/track", felt), 201)).toMatchObject({
    ...felt,
    id: expect.stringMatching(uuid),
    recorded_at: "2026-03-04T19:10:00.000Z",
    local_day: "2026-03-05",
    created_at: expect.not.stringContaining("2026-03"),
  });
});

test("S1-025 the history is filtered by local days and paged by cursor, newest first", async ({
  request,
}) => {
  const program = await aProgram(request);
  for (const [day, rating] of [
    ["03", 3],
    ["04", 4],
    ["05", 5],
    ["06", 6],
  ] as const) {
    await program.send("POST", "/api/mood/track", {
      mood_rating: rating,
      recorded_at: `2026-03-${day}T12:00:00+09:00`,
    });
  }
  type Page = { items: { mood_rating: number }[]; next_cursor: string | null };
  const first = await dataOf<Page>(
    await program.send("GET", "/api/mood/history?from=2026-03-04&to=2026-03-06&limit=2"),
  );
  expect(first.items.map((item) => item.mood_rating)).toEqual([6, 5]);
  const next = `/api/mood/history?from=2026-03-04&to=2026-03-06&limit=2&cursor=${encodeURIComponent(first.next_cursor ?? "")}`;
  const second = await dataOf<Page>(await program.send("GET", next));
  expect([second.items.map((item) => item.mood_rating), second.next_cursor]).toEqual([[4], null]);
});

const entry = {
  title: "After the call",
  content: "I said what I meant. Nobody shouted.",
  thought: "They will leave",
  emotions: ["relieved"],
  behaviours: [{ name: "checking my phone", urge: 4, acted: false }],
  mood_tag: "hopeful",
  mood_rating: 7,
  privacy_level: "only_me",
  tags: ["family"],
  occurred_at: "2026-03-05T20:00:00+09:00",
};

test("S1-030 S1-063 S0-09 S0-10 an entry carries text, thought, mood and behaviour, and counts its words", async ({
  request,
}) => {
  const program = await aProgram(request);
  const made = await dataOf<{ id: string }>(await program.send("POST", "/api/journal/entry", entry), 201);
  expect(made).toMatchObject({
    title: entry.title,
    content: entry.content,
    thought: entry.thought,
    emotions: ["relieved"],
    behaviours: entry.behaviours,
    mood_tag: { word: "hopeful" },
    mood_rating: 7,
    privacy_level: "only_me",
    tags: [{ word: "family" }],
    occurred_at: "2026-03-05T11:00:00.000Z",
    word_count: expect.any(Number),
    version: 1,
    created_at: expect.stringMatching(moment),
    updated_at: expect.stringMatching(moment),
    safety: { tier: 0, help: null },
  });
  expect(await dataOf(await program.send("GET", `/api/journal/entry/${made.id}`))).toMatchObject({
    content: entry.content,
  });
});

test("S1-031 entries are opened for their owner, filtered by date, mood and tag, with what they add up to", async ({
  request,
}) => {
  const program = await aProgram(request);
  const made = await dataOf<{ tags: { id: string }[] }>(
    await program.send("POST", "/api/journal/entry", entry),
    201,
  );
  await program.send("POST", "/api/journal/entry", { content: "Another day.", mood_rating: 2 });
  type List = { items: { title: string | null }[]; metadata: { count: number; tags: { word: string }[] } };
  const list = async (query: string) =>
    await dataOf<List>(await program.send("GET", `/api/journal/entries?${query}`));
  const all = await list("");
  expect([all.items.length, all.metadata.count, all.metadata.tags.map((tag) => tag.word)]).toEqual([
    2,
    2,
    ["family"],
  ]);
  for (const query of ["from=2026-03-05&to=2026-03-05", "mood=7", `tag=${made.tags[0]?.id}`, "q=shouted"]) {
    expect(
      (await list(query)).items.map((item) => item.title),
      query,
    ).toEqual(["After the call"]);
  }
});

test("S1-032 a change needs the version it saw, or shows the text that won", async ({ request }) => {
  const program = await aProgram(request);
  const { id } = await dataOf<{ id: string }>(await program.send("POST", "/api/journal/entry", entry), 201);
  const path = `/api/journal/entry/${id}`;
  expect(
    await dataOf(await program.send("PUT", path, { content: "Said better.", version: 1 })),
  ).toMatchObject({ content: "Said better.", version: 2 });
  const late = await errorOf(
    await program.send("PUT", path, { content: "From the other phone.", version: 1 }),
    409,
  );
  expect(late).toMatchObject({ code: "conflict", current: { content: "Said better." } });
  expect(await dataOf(await program.send("PUT", path, { content: "Last write." }))).toMatchObject({
    content: "Last write.",
    version: 3,
  });
});

test("S1-033 a deleted entry waits 30 days in the bin, or goes at once when asked", async ({ request }) => {
  const program = await aProgram(request);
  const make = async () =>
    (await dataOf<{ id: string }>(await program.send("POST", "/api/journal/entry", entry), 201)).id;
  const [kept, gone] = [await make(), await make()];
  const binned = await dataOf(await program.send("DELETE", `/api/journal/entry/${kept}`));
  expect(binned).toMatchObject({ deleted: true, id: kept, purge_at: expect.stringMatching(moment) });
  expect(await dataOf(await program.send("DELETE", `/api/journal/entry/${gone}?purge=true`))).toMatchObject({
    deleted: true,
    purged: true,
  });
  for (const id of [kept, gone]) await errorOf(await program.send("GET", `/api/journal/entry/${id}`), 404);
});

test("S1-007 a create with the same key is done once, and refused for another request under that key", async ({
  request,
}) => {
  const program = await aProgram(request);
  const key = { "idempotency-key": newName() };
  const one = await dataOf<{ id: string }>(
    await program.send("POST", "/api/mood/track", { mood_rating: 4 }, key),
    201,
  );
  expect(await dataOf(await program.send("POST", "/api/mood/track", { mood_rating: 4 }, key))).toMatchObject({
    id: one.id,
  });
  await errorOf(await program.send("POST", "/api/mood/track", { mood_rating: 9 }, key), 409);
});

test("S1-001 S1-008 S1-009 what does not fit is named field by field, in the one envelope", async ({
  request,
}) => {
  const program = await aProgram(request);
  const wrong = {
    mood_rating: 11,
    energy_level: "high",
    emotions: [""],
    recorded_at: "tomorrow",
    colour: "blue",
  };
  const { code, fields } = await errorOf(await program.send("POST", "/api/mood/track", wrong), 422);
  expect(code).toBe("invalid");
  expect(Object.keys(fields ?? {})).toEqual(
    expect.arrayContaining(["mood_rating", "energy_level", "emotions.0", "recorded_at", "colour"]),
  );
  await errorOf(await request.get("/api/no/such/path"), 404);
});

test("S3-24 S2-05 nobody reads, changes or deletes another person's entry, whatever id they send", async ({
  request,
}) => {
  const [owner, other] = [await aProgram(request), await aProgram(request)];
  const { id } = await dataOf<{ id: string }>(await owner.send("POST", "/api/journal/entry", entry), 201);
  for (const [method, data] of [["GET"], ["PUT", { content: "mine now" }], ["DELETE", {}]] as const) {
    await errorOf(await other.send(method, `/api/journal/entry/${id}`, data), 404);
  }
  expect(await dataOf(await owner.send("GET", `/api/journal/entry/${id}`))).toMatchObject({
    content: entry.content,
    version: 1,
  });
});

test("S1-002 the API's own document names every path, and a page shows it", async ({ page, request }) => {
  const document = (await (await request.get("/api/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, unknown>;
  };
  expect(document.openapi).toBe("3.1.0");
  await page.goto("/api/docs");
  for (const path of Object.keys(document.paths))
    await expect(page.getByRole("link", { name: path }).first()).toBeVisible();
});
