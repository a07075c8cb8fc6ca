import { beforeEach, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { withStatements } from "@/db/statements";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { inRecord, ownRecord } from "@/lib/access/record";
import type { LocalDay } from "@/lib/core/local-day";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { listWordsOf } from "../words/queries";
import { dayEntryRows, listEntries, openGlances, searchEntries } from "./queries";

const journal = (by: Someone) => ownRecord(by.actor, "journal");

describe("the list of entries", () => {
  let maya: Someone;
  beforeEach(async () => {
    maya = await aPerson();
  });

  it("goes back and forth by keyset without losing or doubling one, also at the same moment", async () => {
    const at = "2026-03-01T09:00";
    for (const content of ["1", "2", "3", "4", "5", "6", "7"])
      await anEntry({ by: maya, content, occurred_at: at });
    const seen: string[] = [];
    let page = await listEntries(journal(maya), { limit: 3 });
    expect(page.newer).toBeNull();
    while (true) {
      seen.push(...page.items.map(({ content }) => content));
      if (!page.older) break;
      page = await listEntries(journal(maya), { limit: 3, cursor: page.older });
    }
    expect(seen).toEqual(["7", "6", "5", "4", "3", "2", "1"]);
    const back = await listEntries(journal(maya), { limit: 3, cursor: page.newer, towards: "newer" });
    expect(back.items.map(({ content }) => content)).toEqual(["4", "3", "2"]);
    const first = await listEntries(journal(maya), { limit: 3, cursor: back.newer, towards: "newer" });
    expect(first.items.map(({ content }) => content)).toEqual(["7", "6", "5"]);
    expect(first.newer).toBeNull();
  });

  it("filters by day, rating, mood tag and tag", async () => {
    await anEntry({
      by: maya,
      content: "low",
      mood_rating: 2,
      occurred_at: "2026-02-01T12:00",
      mood_tag: "sad",
    });
    const high = await anEntry({
      by: maya,
      content: "high",
      mood_rating: 9,
      occurred_at: "2026-03-01T00:10",
      tags: ["walk"],
    });
    const contents = async (filters: Parameters<typeof listEntries>[1]["filters"]) =>
      (await listEntries(journal(maya), { limit: 9, filters: filters ?? {} })).items.map(
        ({ content }) => content,
      );
    const tags = await listWordsOf(journal(maya), ["tag", "mood-tag"]);
    expect(await contents({ from: "2026-03-01" as LocalDay })).toEqual(["high"]);
    expect(await contents({ to: "2026-02-28" as LocalDay })).toEqual(["low"]);
    expect(await contents({ mood: { kind: "rating", low: 1, high: 2 } })).toEqual(["low"]);
    expect(await contents({ mood: { kind: "tag", id: tags["mood-tag"][0]?.id ?? "" } })).toEqual(["low"]);
    expect(await contents({ tag: tags.tag[0]?.id })).toEqual(["high"]);
    expect(high.tags[0]?.id).toBe(tags.tag[0]?.id);
  });

  it("costs at most six statements with its words and filters, whatever its length", async () => {
    for (const content of ["a", "b", "c"])
      await anEntry({ by: maya, content, tags: ["t"], behaviours: [{ name: "b" }] });
    const { statements } = await withStatements(() =>
      withActor(maya.actor, async () => {
        await listEntries(journal(maya), { limit: 20 });
        await listWordsOf(journal(maya), ["tag", "mood-tag"]);
      }),
    );
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  it("shows a day at a glance, oldest first, in one statement", async () => {
    await anEntry({ by: maya, title: "Evening", occurred_at: "2026-03-04T22:00" });
    await anEntry({ by: maya, title: "Morning", occurred_at: "2026-03-04T07:00" });
    await anEntry({ by: maya, title: "Another day", occurred_at: "2026-03-03T23:59" });
    const { result, statements } = await withStatements(() =>
      inRecord(journal(maya), (tx) => dayEntryRows(tx, journal(maya), "2026-03-04" as LocalDay)),
    );
    const glances = await withActor(maya.actor, async (tx) =>
      openGlances(await sealerOf(tx, maya.actor.id), result),
    );
    expect(glances.map(({ title }) => title)).toEqual(["Morning", "Evening"]);
    expect(statements).toHaveLength(1);
  });

  it("finds words in every field without telling the database what is looked for", async () => {
    await anEntry({ by: maya, content: "We walked by the harbour", tags: ["ferry"], thought: "too loud" });
    await anEntry({ by: maya, content: "Nothing much" });
    for (const q of ["harb", "FERRY", "loud", "harbor walked"]) {
      const { result, statements } = await withStatements(() => searchEntries(journal(maya), q));
      expect(result.map(({ content }) => content)).toEqual(["We walked by the harbour"]);
      expect(statements.join()).not.toContain("harb");
    }
    expect(await searchEntries(journal(maya), "harbour nothing")).toEqual([]);
  });
});
