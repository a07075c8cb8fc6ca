import { march, skill, stance, target, work } from "@/db/testing/brief";
import { describeRules, type RuleCase } from "@/db/testing/brief-rules";
import { workRules } from "./rules-work";

const cases: readonly RuleCase[] = [
  {
    rule: "problem-new",
    says: "new problem area: “Staying in bed”",
    facts: work({ targets: [target({ since: march(12) })] }),
    silent: { "named before": work({ targets: [target({ since: march(10) })] }) },
  },
  {
    rule: "status-changed",
    says: "“Staying in bed” is now resting",
    facts: work({
      targets: [
        target({
          statuses: [
            { status: "working", day: march(1) },
            { status: "resting", day: march(13) },
          ],
        }),
      ],
    }),
    silent: {
      "only its first status": work({
        targets: [target({ statuses: [{ status: "open", day: march(13) }] })],
      }),
      "changed before": work({
        targets: [
          target({
            statuses: [
              { status: "open", day: march(1) },
              { status: "working", day: march(10) },
            ],
          }),
        ],
      }),
    },
  },
  {
    rule: "readiness-moved",
    says: "confidence about “Staying in bed” went from 4 to 6 of 10",
    facts: work({
      targets: [
        target({
          readiness: [
            { day: march(2), importance: 8, confidence: 4 },
            { day: march(12), importance: 8, confidence: 6 },
          ],
        }),
      ],
    }),
    silent: {
      "one step": work({
        targets: [
          target({
            readiness: [
              { day: march(2), importance: 8, confidence: 4 },
              { day: march(12), importance: 7, confidence: 5 },
            ],
          }),
        ],
      }),
      "asked once": work({
        targets: [target({ readiness: [{ day: march(12), importance: 8, confidence: 4 }] })],
      }),
    },
  },
  {
    rule: "skill-waiting",
    says: "“Two minutes first” waits for the client’s agreement",
    facts: work({ skills: [skill({ clientAgreed: false, bothAgreed: false })] }),
    silent: {
      agreed: work({ skills: [skill()] }),
      "the client made it": work({ skills: [skill({ clientAgreed: false, byClient: true })] }),
    },
  },
  {
    rule: "lines-disputed",
    says: "1 line of the picture disputed",
    facts: work({ stances: [stance({ stance: "dispute" })] }),
    silent: { agreed: work({ stances: [stance({})] }) },
  },
  {
    rule: "lines-suggested",
    says: "other words suggested for 2 lines of the picture",
    facts: work({ stances: [stance({ stance: "suggest" }), stance({ stance: "suggest" })] }),
    silent: { disputed: work({ stances: [stance({ stance: "dispute" })] }) },
  },
  {
    rule: "lines-agreed",
    says: "1 line of the picture agreed",
    facts: work({ stances: [stance({})] }),
    silent: { "agreed before": work({ stances: [stance({ day: march(10) })] }) },
  },
];

describeRules("the sentence on what changed", workRules, cases);
