import { activity, march, piece, skill, today, uses, work } from "@/db/testing/brief";
import { describeRules, type RuleCase } from "@/db/testing/brief-rules";
import { practiceRules } from "./rules-practice";

const cases: readonly RuleCase[] = [
  {
    rule: "skill-used",
    says: "“Two minutes first” was used 3 times and one other skill once",
    facts: work({
      skills: [skill({ uses: uses(3, null) }), skill({ id: "s2", name: "B", uses: uses(1, 2) })],
    }),
    silent: { "used before only": work({ skills: [skill({ uses: [{ day: march(10), helped: 5 }] })] }) },
  },
  {
    rule: "skill-helped",
    says: "“Two minutes first” helped 5 of 6 times",
    facts: work({ skills: [skill({ uses: [...uses(5, 3), ...uses(1, 2), ...uses(2, null)] })] }),
    silent: { "four answers": work({ skills: [skill({ uses: [...uses(4, 5), ...uses(9, null)] })] }) },
  },
  {
    rule: "skill-unused",
    says: "not used: “Two minutes first”",
    facts: work({ skills: [skill()] }),
    silent: {
      "not agreed yet": work({ skills: [skill({ bothAgreed: false })] }),
      used: work({ skills: [skill({ uses: uses(1, null) })] }),
    },
  },
  {
    rule: "homework-done",
    says: "homework: 2 done, 1 partly and 1 not",
    facts: work({
      homework: [
        piece({ outcome: "done", outcomeDay: march(12) }),
        piece({ outcome: "done", outcomeDay: march(12) }),
        piece({ outcome: "partly", outcomeDay: march(12) }),
        piece({ outcome: "not", outcomeDay: march(12) }),
      ],
    }),
    silent: {
      "nothing was answered": work({ homework: [piece()] }),
      "answered before": work({ homework: [piece({ outcome: "done", outcomeDay: march(10) })] }),
    },
  },
  {
    rule: "homework-overdue",
    says: "1 piece of homework past its day, not answered",
    facts: work({ homework: [piece({ due: march(19) })] }),
    silent: {
      "due today": work({ homework: [piece({ due: today })] }),
      "no day was set": work({ homework: [piece()] }),
      answered: work({ homework: [piece({ due: march(12), outcome: "not" })] }),
    },
  },
  {
    rule: "homework-obstacle",
    says: "in the way of “A walk by the river”: “It rained”",
    facts: work({ homework: [piece({ outcome: "not", outcomeDay: march(12), obstacle: "It rained" })] }),
    silent: {
      "it was done": work({
        homework: [piece({ outcome: "done", outcomeDay: march(12), obstacle: "It rained" })],
      }),
      "no reason was given": work({ homework: [piece({ outcome: "not", outcomeDay: march(12) })] }),
    },
  },
  {
    rule: "activities-done",
    says: "1 of 3 planned activities done",
    facts: work({
      activities: [activity({ outcome: "done" }), activity({ outcome: "not" }), activity()],
    }),
    silent: {
      "none was answered": work({ activities: [activity()] }),
      "it was not planned": work({ activities: [activity({ planned: false, outcome: "done" })] }),
      "it was before": work({ activities: [activity({ day: march(9), outcome: "done" })] }),
    },
  },
  {
    rule: "activity-gap",
    says: "pleasure was expected at 3 and was 5.5 over 5 activities",
    facts: work({
      activities: Array.from({ length: 5 }, () => activity({ predictedPleasure: 3, pleasure: 5.5 })),
    }),
    silent: {
      "four activities": work({
        activities: Array.from({ length: 4 }, () => activity({ predictedPleasure: 3, pleasure: 8 })),
      }),
      "as expected": work({
        activities: Array.from({ length: 5 }, () => activity({ predictedPleasure: 3, pleasure: 3 })),
      }),
    },
  },
];

describeRules("the sentence on what was practised", practiceRules, cases);
