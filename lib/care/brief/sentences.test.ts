import { describe, expect, it } from "vitest";
import {
  activity,
  brief,
  entry,
  march,
  moods,
  piece,
  session,
  skill,
  stance,
  target,
  uses,
  work,
} from "@/db/testing/brief";
import { courseRules } from "./rules-course";
import { practiceRules } from "./rules-practice";
import { workRules } from "./rules-work";
import { sentencesOf } from "./sentences";

describe("the sentences of a brief", () => {
  it("come from at least fifteen rules, each under its own name", () => {
    const ids = [...courseRules, ...practiceRules, ...workRules].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(15);
  });

  it("says nothing at all when there is nothing to say", () => {
    expect(sentencesOf(brief())).toEqual([]);
    expect(sentencesOf(brief({ work: null, moods: null, entries: null }))).toEqual([]);
  });

  it("says three sentences of five clauses at most, however much there is", () => {
    const facts = work(
      {
        targets: [target({ since: march(12) })],
        skills: [
          skill({ uses: uses(6, 4) }),
          skill({ id: "s2", name: "B" }),
          skill({ id: "s3", clientAgreed: false, bothAgreed: false }),
        ],
        homework: [
          piece({ due: march(12) }),
          piece({ outcome: "not", outcomeDay: march(13), obstacle: "Rain" }),
        ],
        activities: Array.from({ length: 5 }, () =>
          activity({ outcome: "done", predictedPleasure: 1, pleasure: 6 }),
        ),
        stances: [stance({}), stance({ stance: "dispute" }), stance({ stance: "suggest" })],
      },
      {
        moods: [...moods(1, 9, 6), ...moods(11, 16, 3)],
        entries: [entry({ rating: 2, unread: true })],
        sessions: [session("missed")],
      },
    );
    const sentences = sentencesOf(facts);
    expect(sentences.map(({ part }) => part)).toEqual(["course", "practice", "work"]);
    expect(Math.max(...sentences.map(({ clauses }) => clauses.length))).toBe(5);
  });
});
