import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { isFailure } from "@/lib/core/result";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { hideWord, mergeWords, rememberWords, renameWord } from "./mutations";
import { listWords, openWords } from "./queries";
import type { WordKind } from "./schema";

const now = new Date("2026-03-05T10:00:00Z");

const remember = (by: Someone, kind: WordKind, texts: string[]) =>
  withActor(by.actor, async (tx) => rememberWords(tx, await sealerOf(tx, by.actor.id), kind, texts, now));

const visible = async (by: Someone, kind: WordKind) =>
  (await listWords(ownRecord(by.actor, "words"), kind)).map(({ word }) => word);

describe("a person's own words", () => {
  let maya: Someone;

  beforeEach(async () => {
    maya = await aPerson();
  });

  it("are one word however they are spelt", async () => {
    const first = await remember(maya, "tag", ["Morning  Walk"]);
    const second = await remember(maya, "tag", ["morning walk"]);
    expect(second.get("morning walk")).toBe(first.get("Morning  Walk"));
    expect(await visible(maya, "tag")).toEqual(["Morning Walk"]);
  });

  it("are told apart by kind", async () => {
    await remember(maya, "feeling", ["calm"]);
    expect(await visible(maya, "tag")).toEqual([]);
  });

  it("keep their entries when renamed", async () => {
    const id = (await remember(maya, "tag", ["wlak"])).get("wlak") ?? "";
    await renameWord(maya.actor, { id, word: "walk" }, now);
    const opened = await withActor(maya.actor, async (tx) =>
      openWords(tx, await sealerOf(tx, maya.actor.id), [id]),
    );
    expect(opened.get(id)).toBe("walk");
  });

  it("cannot be renamed into another word, only merged with it", async () => {
    const ids = await remember(maya, "tag", ["walk", "stroll"]);
    const result = await renameWord(maya.actor, { id: ids.get("stroll") ?? "", word: "Walk" }, now);
    expect(isFailure(result) && result.code).toBe("taken");
  });

  it("become one when merged, and the old spelling means the new word", async () => {
    const ids = await remember(maya, "tag", ["walk", "stroll"]);
    await mergeWords(maya.actor, { id: ids.get("stroll") ?? "", into: ids.get("walk") ?? "" }, now);
    const again = await remember(maya, "tag", ["stroll"]);
    expect(again.get("stroll")).toBe(ids.get("walk"));
    expect(await visible(maya, "tag")).toEqual(["walk"]);
  });

  it("are no longer offered when hidden, and come back when typed again", async () => {
    const ids = await remember(maya, "trigger", ["work"]);
    await hideWord(maya.actor, { id: ids.get("work") ?? "" }, now);
    expect(await visible(maya, "trigger")).toEqual([]);
    await remember(maya, "trigger", ["work"]);
    expect(await visible(maya, "trigger")).toEqual(["work"]);
  });

  it("are out of another person's reach", async () => {
    const other = await aPerson();
    const id = (await remember(maya, "tag", ["mine"])).get("mine") ?? "";
    await expect(renameWord(other.actor, { id, word: "theirs" }, now)).rejects.toBeInstanceOf(NotFound);
    await expect(hideWord(other.actor, { id }, now)).rejects.toBeInstanceOf(NotFound);
    expect(await visible(maya, "tag")).toEqual(["mine"]);
    expect(await visible(other, "tag")).toEqual([]);
  });
});
