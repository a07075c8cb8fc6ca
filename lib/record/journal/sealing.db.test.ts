import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { withActor } from "@/db/actor";
import { journalEntries } from "@/db/schema";
import { asSystem } from "@/db/system";
import { anEntry } from "@/db/testing/journal";
import { aPerson, type Someone } from "@/db/testing/people";
import { ownRecord } from "@/lib/access/record";
import type { Sealed } from "@/lib/core/sealed";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Place, Sealer } from "@/lib/server/sealing/sealer";
import { saveDraft } from "../drafts/mutations";
import { draftPlace } from "../drafts/queries";
import { wordPlace } from "../words/queries";
import { patchEntry } from "./mutations";
import { entryPlace, revisionPlace } from "./places";
import { getEntry } from "./queries";

const now = new Date("2026-03-05T10:00:00Z");
const SWAPS = process.env.TEST_SCALE === "full" ? 1_000 : 300;

const TABLES = [
  "journal_entries",
  "journal_entry_words",
  "journal_behaviours",
  "journal_drafts",
  "journal_revisions",
  "words",
  "idempotency_keys",
  "day_rollups",
  "owner_totals",
];

/** Everything the database holds of a person, byte for byte, as the text it could be read as. */
async function everythingOf(by: Someone): Promise<string> {
  const parts = await withActor(by.actor, async (tx) => {
    const found: string[] = [];
    for (const table of TABLES) {
      const { rows } = await tx.execute<Record<string, unknown>>(sql`select * from ${sql.identifier(table)}`);
      for (const value of rows.flatMap((row) => Object.values(row))) {
        found.push(Buffer.isBuffer(value) ? value.toString("latin1") : JSON.stringify(value));
      }
    }
    return found;
  });
  const trace = await asSystem("audit", (tx) =>
    tx.execute(
      sql`select row_to_json(e)::text as row from audit_events e where owner_id = ${by.actor.id}::uuid`,
    ),
  );
  return [...parts, ...trace.rows.map(({ row }) => String(row))].join("\n");
}

describe("words typed into every field of an entry", () => {
  it("stand nowhere in the database in clear", async () => {
    const maya = await aPerson();
    const canary = (field: string) => `canary-${field}-q7x`;
    const input = {
      title: canary("title"),
      content: canary("content"),
      thought: canary("thought"),
      emotions: [canary("emotion")],
      behaviours: [{ name: canary("behaviour"), urge: 5, acted: true }],
      mood_tag: canary("mood-tag"),
      tags: [canary("tag")],
      template: "thought-record" as const,
      answers: {
        feelings: [{ name: canary("feeling"), before: 1 }],
        distortion: canary("distortion"),
        evidence_for: canary("for"),
        evidence_against: canary("against"),
        alternative: canary("alternative"),
        helped: canary("helped"),
        before: canary("before"),
        after: canary("after"),
        later: canary("later"),
        instead: canary("instead"),
      },
    };
    const entry = await anEntry({ by: maya, ...input });
    await patchEntry(maya.actor, { id: entry.id, patch: { content: canary("second") } }, { now });
    await saveDraft(maya.actor, { id: newId(), form: JSON.stringify({ content: [canary("draft")] }) }, now);
    const bytes = await everythingOf(maya);
    expect(bytes.length).toBeGreaterThan(5_000);
    expect(bytes).not.toContain("canary");
    expect(bytes).not.toContain(Buffer.from("canary").toString("base64").slice(0, 7));
    expect((await getEntry(ownRecord(maya.actor, "journal"), entry.id)).title).toBe(canary("title"));
  });
});

type Stored = { readonly place: Place; readonly value: Sealed; readonly sealer: Sealer };

const COLUMNS = ["title", "content", "thought", "answers"] as const;

function textsOf(row: typeof journalEntries.$inferSelect, sealer: Sealer): Stored[] {
  return COLUMNS.flatMap((column) => {
    const value = row[column];
    return value ? [{ place: entryPlace(column, row.id), value, sealer }] : [];
  });
}

/** Two entries of somebody as they are stored, and a text in each other table. */
async function storedOf(by: Someone): Promise<Stored[]> {
  for (const content of ["one", "two"])
    await anEntry({ by, title: "t", content, thought: "th", answers: { helped: "h" } });
  return withActor(by.actor, async (tx) => {
    const sealer = await sealerOf(tx, by.actor.id);
    const rows = await tx.select().from(journalEntries);
    const elsewhere = [revisionPlace, draftPlace, wordPlace].map((placeOf) => placeOf(newId()));
    return [
      ...rows.flatMap((row) => textsOf(row, sealer)),
      ...elsewhere.map((place) => ({ place, value: sealer.seal(place, "text"), sealer })),
    ];
  });
}

describe("a ciphertext moved elsewhere", () => {
  const stored: Stored[] = [];

  beforeAll(async () => {
    stored.push(...(await storedOf(await aPerson())), ...(await storedOf(await aPerson())));
  });

  it("opens in its own place and in no other row, column, table or person", () => {
    for (const { place, value, sealer } of stored) expect(sealer.open(place, value)).not.toBe("");
    const index = fc.nat({ max: stored.length - 1 });
    let refused = 0;
    fc.assert(
      fc.property(index, index, (from, to) => {
        fc.pre(from !== to);
        const [moved, target] = [stored[from], stored[to]];
        if (!moved || !target) throw new Error("no such text");
        expect(() => target.sealer.open(target.place, moved.value)).toThrow();
        refused += 1;
      }),
      { numRuns: SWAPS },
    );
    expect(refused).toBe(SWAPS);
  });

  it("does not open for another row, column, table or person one at a time either", () => {
    const [first] = stored;
    const other = stored.find(({ sealer }) => sealer.ownerId !== first?.sealer.ownerId);
    if (!first || !other) throw new Error("nothing stored");
    const { place, value, sealer } = first;
    expect(() => sealer.open({ ...place, rowId: newId() }, value)).toThrow();
    expect(() => sealer.open({ ...place, column: "content" }, value)).toThrow();
    expect(() => sealer.open({ ...place, table: "journal_revisions" }, value)).toThrow();
    expect(() => other.sealer.open(place, value)).toThrow();
  });

  it("is refused by the page when two rows were swapped in the database", async () => {
    const maya = await aPerson();
    const [one, two] = [
      await anEntry({ by: maya, content: "one" }),
      await anEntry({ by: maya, content: "two" }),
    ];
    await withActor(maya.actor, (tx) =>
      tx.execute(sql`
        update journal_entries a set content = b.content from journal_entries b
         where a.owner_id = b.owner_id and a.id = ${one.id}::uuid and b.id = ${two.id}::uuid`),
    );
    await expect(getEntry(ownRecord(maya.actor, "journal"), one.id)).rejects.toThrow();
  });
});
