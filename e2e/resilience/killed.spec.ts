import { randomInt, randomUUID } from "node:crypto";
import { scaled } from "@/db/testing/scale";
import { expect, isReady, type OwnApp, test, until } from "../support/own-app";
import { addressFor } from "../support/people";

const WRITERS = 6;

type Answered = { readonly status: number; readonly id: string | null };
/** Somebody whose phone logs moods, and what the app said it had saved. */
type Diary = {
  readonly token: string;
  readonly saved: Map<string, string>;
  readonly unanswered: Set<string>;
};

const json = { "content-type": "application/json" };

async function aDiary({ origin }: OwnApp): Promise<Diary> {
  const answer = await fetch(`${origin}/api/auth/register`, {
    method: "POST",
    headers: { ...json, "x-forwarded-for": addressFor() },
    body: JSON.stringify({
      username: `w-${randomUUID().slice(0, 13)}`,
      password: "four quiet words together",
    }),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  return { token: data.token, saved: new Map(), unanswered: new Set() };
}

/** Sends one mood under its key; a request that got no answer is status 0. */
async function log({ origin }: OwnApp, { token }: Diary, key: string): Promise<Answered> {
  try {
    const answer = await fetch(`${origin}/api/mood/track`, {
      method: "POST",
      headers: { ...json, authorization: `Bearer ${token}`, "idempotency-key": key },
      body: JSON.stringify({ mood_rating: 6, notes: key }),
      signal: AbortSignal.timeout(10_000),
    });
    const body = (await answer.json()) as { data?: { id: string } };
    return { status: answer.status, id: body.data?.id ?? null };
  } catch {
    // Cut off in the middle: the writer cannot know whether it was saved, which is what this is about.
    return { status: 0, id: null };
  }
}

/** Writers log moods without a pause until `cut` pulls the plug; answers when all have noticed. */
async function writeUntilCut(app: OwnApp, diary: Diary, cut: () => Promise<void>): Promise<void> {
  const enough = randomInt(5, 30);
  let isCut = false;
  let cutting = Promise.resolve();
  const writer = async () => {
    while (!isCut) {
      const key = randomUUID();
      diary.unanswered.add(key);
      const { id } = await log(app, diary, key);
      if (id === null) return;
      diary.unanswered.delete(key);
      diary.saved.set(key, id);
      if (diary.saved.size < enough || isCut) continue;
      isCut = true;
      cutting = cut();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  await cutting;
  expect(isCut, "the plug was pulled while moods were on their way").toBe(true);
}

/** What a phone does with what was never answered: it sends it again under the same key. */
async function sendAgain(app: OwnApp, diary: Diary): Promise<void> {
  for (const key of diary.unanswered) {
    const { id } = await log(app, diary, key);
    expect(id, "a mood sent again is saved").not.toBeNull();
    if (id !== null) diary.saved.set(key, id);
  }
}

async function expectEachOnce({ origin }: OwnApp, { token, saved }: Diary): Promise<void> {
  const answer = await fetch(`${origin}/api/mood/history?limit=200`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { data } = (await answer.json()) as { data: { items: { id: string; notes: string }[] } };
  const kept = new Map(data.items.map(({ id, notes }) => [notes, id]));
  const lost = [...saved].filter(([key, id]) => kept.get(key) !== id);
  expect(lost, "acknowledged and lost").toEqual([]);
  expect(data.items.length, "each once").toBe(saved.size);
}

test("what the app acknowledged outlives a kill -9 of the app, and nothing is there twice", async ({
  ownApp,
}) => {
  test.setTimeout(300_000);
  for (let round = 0; round < scaled(20); round += 1) {
    const diary = await aDiary(ownApp);
    await writeUntilCut(ownApp, diary, ownApp.kill);
    await ownApp.start();
    await sendAgain(ownApp, diary);
    await expectEachOnce(ownApp, diary);
  }
});

test("what the app acknowledged outlives a kill -9 of the database, and the app finds it again", async ({
  ownApp,
}) => {
  test.setTimeout(300_000);
  for (let round = 0; round < scaled(20); round += 1) {
    const diary = await aDiary(ownApp);
    await writeUntilCut(ownApp, diary, ownApp.killDatabase);
    await ownApp.startDatabase();
    await until(() => isReady(ownApp.origin), 5_000, "the app works again by itself");
    await sendAgain(ownApp, diary);
    await expectEachOnce(ownApp, diary);
  }
});
