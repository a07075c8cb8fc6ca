import { brief, d, entry, march, moods, session, today } from "@/db/testing/brief";
import { describeRules, type RuleCase } from "@/db/testing/brief-rules";
import { courseRules } from "./rules-course";
import { windowOf } from "./window";

const cases: readonly RuleCase[] = [
  {
    rule: "first-session",
    says: "no session has been held yet",
    facts: brief({ window: windowOf(null, today) }),
    silent: { "one was held": brief() },
  },
  {
    rule: "long-gap",
    says: "the last session was 29 days ago",
    facts: brief({ window: windowOf(d("2026-02-19"), today) }),
    silent: {
      "28 days ago": brief({ window: windowOf(d("2026-02-20"), today) }),
      "none was held": brief({ window: windowOf(null, today) }),
    },
  },
  {
    rule: "session-missed",
    says: "one session was missed",
    facts: brief({ sessions: [session("missed")] }),
    silent: {
      "it was called off": brief({ sessions: [session("cancelled")] }),
      "it was before the last one held": brief({ sessions: [session("missed", march(9))] }),
    },
  },
  {
    rule: "mood-level",
    says: "mood was logged on 4 of 10 days, 5.2 of 10 on average",
    facts: brief({ moods: moods(12, 15, 5.2) }),
    silent: {
      "nothing was logged since": brief({ moods: moods(1, 10, 5) }),
      "moods are not shared": brief({ moods: null }),
    },
  },
  {
    rule: "mood-moved",
    says: "that is up from 4 in the 10 days before",
    facts: brief({ moods: [...moods(1, 9, 4), ...moods(11, 16, 5)] }),
    silent: {
      "four days only": brief({ moods: [...moods(1, 9, 4), ...moods(11, 14, 8)] }),
      "four days before only": brief({ moods: [...moods(1, 4, 4), ...moods(11, 16, 8)] }),
      "less than a whole step": brief({ moods: [...moods(1, 9, 4.1), ...moods(11, 16, 5)] }),
      "nothing before": brief({ moods: moods(11, 16, 5) }),
    },
  },
  {
    rule: "hard-days",
    says: "2 days at 3 or below (11 and 12 March)",
    facts: brief({ moods: [...moods(11, 12, 3), ...moods(13, 14, 3.1)] }),
    silent: { "just above": brief({ moods: moods(11, 14, 3.1) }) },
  },
  {
    rule: "mood-quiet",
    says: "no mood logged since 13 March",
    facts: brief({ moods: moods(11, 13, 5) }),
    silent: {
      "six days": brief({ moods: moods(11, 14, 5) }),
      "there never was one": brief({ moods: [] }),
      "moods are not shared": brief({ moods: null }),
    },
  },
  {
    rule: "entries-shared",
    says: "2 entries shared, 1 not opened yet",
    facts: brief({ entries: [entry({ unread: true }), entry({ id: "e2" })] }),
    silent: {
      "only older ones": brief({ entries: [entry({ day: march(10), unread: true })] }),
      "the journal is not shared": brief({ entries: null }),
    },
  },
  {
    rule: "entries-hard",
    says: "one entry was written on a day rated 2 (14 March)",
    facts: brief({ entries: [entry({ rating: 2 })] }),
    silent: {
      "rated 4": brief({ entries: [entry({ rating: 4 })] }),
      "not rated": brief({ entries: [entry()] }),
    },
  },
];

describeRules("the sentence on how it has been", courseRules, cases);
