import { describe, expect, it } from "vitest";
import { fail, ok } from "@/lib/core/result";
import { blankValues, type MoodJson, type MoodValues } from "./mood-values";
import { Saver, type Saving, type Unsaved } from "./saver";

const at = "2026-03-05T10:00:00.000Z";
const entryAt = (version: number, notes: string | null = null) =>
  ({ id: "m", mood_rating: 4, notes, version, recorded_at: at }) as MoodJson;

type Sent = {
  values: MoodValues;
  entry: MoodJson | null;
  answer: (with_: Awaited<ReturnType<Ports["send"]>>) => void;
  drop: () => void;
};
type Ports = ConstructorParameters<typeof Saver>[0];

function aSaver() {
  const sent: Sent[] = [];
  const shown: Saving[] = [];
  const kept: Array<Unsaved | null> = [];
  const saver = new Saver({
    send: (values, entry) =>
      new Promise((answer, reject) => {
        sent.push({ values, entry, answer, drop: () => reject(new Error("no network")) });
      }),
    keep: (unsaved) => {
      kept.push(unsaved);
      return true;
    },
    show: (saving) => shown.push(saving),
    parseEntry: (current) => current as MoodJson,
  });
  const settle = () => new Promise((done) => setTimeout(done));
  return { saver, sent, shown, kept, settle };
}

const note = (notes: string): MoodValues => ({ ...blankValues(4), notes });

describe("saving a moment while it is filled in", () => {
  it("says where it is: on this device, then saved", async () => {
    const { saver, sent, shown, kept, settle } = aSaver();
    saver.change(note(""));
    expect(shown.at(-1)?.state).toBe("device");
    sent[0]?.answer(ok({ entry: entryAt(1) }));
    await settle();
    expect(shown.at(-1)).toMatchObject({ state: "saved", entry: { version: 1 } });
    expect(kept.at(-1)).toBeNull();
    expect(saver.isSettled).toBe(true);
  });

  it("sends one request at a time, then the latest words with the new version", async () => {
    const { saver, sent, shown, settle } = aSaver();
    saver.change(note(""));
    saver.change(note("The"));
    saver.change(note("The meeting"));
    expect(sent).toHaveLength(1);
    sent[0]?.answer(ok({ entry: entryAt(1) }));
    await settle();
    expect(shown.at(-1)?.state).not.toBe("saved");
    expect(sent[1]).toMatchObject({ values: { notes: "The meeting" }, entry: { version: 1 } });
    sent[1]?.answer(ok({ entry: entryAt(2) }));
    await settle();
    expect(sent).toHaveLength(2);
    expect(shown.at(-1)).toMatchObject({ state: "saved", entry: { version: 2 } });
  });

  it("begins a moment with the same values at each try, so that it is written once", async () => {
    const { saver, sent, settle } = aSaver();
    saver.change(note(""));
    sent[0]?.drop();
    await settle();
    saver.change(note("And then"));
    expect(sent[1]).toMatchObject({ values: note(""), entry: null });
    sent[1]?.answer(ok({ entry: entryAt(1) }));
    await settle();
    expect(sent[2]).toMatchObject({ values: note("And then"), entry: { version: 1 } });
  });

  it("loses nothing without a network, and sends it when asked again", async () => {
    const { saver, sent, shown, kept, settle } = aSaver();
    saver.change(note("On the train"));
    sent[0]?.drop();
    await settle();
    expect(shown.at(-1)?.state).toBe("offline");
    expect(kept.at(-1)?.values).toEqual(note("On the train"));
    saver.retry();
    expect(sent[1]?.values.notes).toBe("On the train");
    sent[1]?.answer(ok({ entry: entryAt(1) }));
    await settle();
    expect(shown.at(-1)?.state).toBe("saved");
  });

  it("says why when it is refused, and goes on with the next change", async () => {
    const { saver, sent, shown, settle } = aSaver();
    saver.change(note("x".repeat(9)));
    sent[0]?.answer(fail("invalid", "Please look.", { fields: { notes: "Please use fewer words." } }));
    await settle();
    expect(shown.at(-1)).toMatchObject({ state: "failed", problem: "Please use fewer words." });
    saver.change(note("x"));
    expect(sent).toHaveLength(2);
  });

  it("asks when another device was first, and then keeps the one that was chosen", async () => {
    for (const choice of ["mine", "theirs"] as const) {
      const { saver, sent, shown, settle } = aSaver();
      saver.change(note("From the desk"));
      sent[0]?.answer(fail("conflict", "Changed elsewhere.", { current: entryAt(5, "From the phone") }));
      await settle();
      expect(shown.at(-1)?.theirs?.notes).toBe("From the phone");
      saver.retry();
      expect(sent).toHaveLength(1);
      if (choice === "theirs") {
        saver.takeTheirs();
        expect(sent).toHaveLength(1);
        expect(shown.at(-1)).toMatchObject({ state: "saved", entry: { version: 5 }, theirs: null });
      } else {
        saver.keepMine();
        expect(sent[1]).toMatchObject({ values: { notes: "From the desk" }, entry: { version: 5 } });
      }
    }
  });
});
