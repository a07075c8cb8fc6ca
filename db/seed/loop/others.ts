import type { PlantedProblem, PlantedSkill, PlantedWork } from "./planted-work";

type Reading = PlantedProblem["readings"];

const problem = (
  key: string,
  daysAgo: number,
  words: Pick<PlantedProblem, "name" | "behaviour" | "thought">,
  readings: Reading,
  evidence: PlantedProblem["evidence"],
): PlantedProblem => ({
  key,
  daysAgo,
  ...words,
  counted_per: "week",
  baseline_times: Math.round(readings.before * 7),
  target_times: 1,
  baseline_strength: readings.strengthBefore,
  target_strength: 3,
  statuses: [{ daysAgo: daysAgo - 3, status: "working" }],
  readiness: [{ daysAgo: daysAgo - 1, importance: 7, confidence: 4 }],
  readings,
  evidence,
});

const skill = (one: Omit<PlantedSkill, "by"> & { readonly by?: PlantedSkill["by"] }): PlantedSkill => ({
  by: "psychologist",
  ...one,
});

const work = (
  problems: readonly PlantedProblem[],
  skills: readonly PlantedSkill[],
  more: Partial<PlantedWork> = {},
): PlantedWork => ({
  problems,
  skills,
  picture: [],
  homework: [],
  agenda: [],
  notes: [],
  ...more,
});

export const samWork = work(
  [
    problem(
      "urges",
      88,
      {
        name: "The hours between work and supper",
        behaviour: "I drive the long way, past the pub.",
        thought: "One would take the edge off.",
      },
      { before: 0.9, after: 0.35, strengthBefore: 8, strengthAfter: 5, turned: 40, every: 0.6 },
      [],
    ),
  ],
  [
    skill({
      daysAgo: 60,
      name: "Ride it out with Joe",
      replaces_kind: "behaviour",
      replaces: "Stopping at the pub",
      steps: [
        "Say out loud: this is an urge, it has a top.",
        "Ring Joe, or leave a message.",
        "Do something with both hands for twenty minutes.",
      ],
      when_to_use: "When the itch comes between five and seven",
      problems: ["urges"],
      uses: { from: 58, to: 1, count: 22, helped: [3, 4, 4, 5, 2, 4] },
    }),
  ],
  {
    homework: [
      {
        kind: "activity",
        what: "Two meetings this week",
        daysAgo: 6,
        due: 1,
        when: "Tuesday and Friday",
        where: "The hall",
        obstacle: "Overtime",
        outcome: "done",
        said: "Both. Sat by the door.",
      },
    ],
    agenda: [{ words: "Payday is Friday. I want a plan for it." }],
  },
);

export const priyaWork = work(
  [
    problem(
      "closed-doors",
      34,
      {
        name: "Thinking the doors are closed",
        behaviour: "I scroll through old pictures.",
        thought: "Everybody else has already got their people.",
      },
      { before: 0.9, after: 0.2, strengthBefore: 7, strengthAfter: 3, turned: 18, every: 0.7 },
      [{ find: "Everybody else has already got their people.", field: "thought" }],
    ),
  ],
  [
    skill({
      daysAgo: 28,
      name: "Name it, breathe, one step",
      replaces_kind: "behaviour",
      replaces: "Turning round at the gate",
      steps: ["Name it: this is the gate feeling.", "Breathe out slowly, twice.", "One step. Then see."],
      when_to_use: "At any gate",
      problems: ["closed-doors"],
      uses: { from: 27, to: 1, count: 9, helped: [3, 4, 5, 4] },
    }),
  ],
  {
    homework: [
      {
        kind: "activity",
        what: "Run club, two Tuesdays",
        daysAgo: 15,
        due: 1,
        when: "Tuesday, seven",
        where: "The canal gate",
        obstacle: "The gate",
        outcome: "done",
        said: "Both.",
      },
    ],
  },
);

export const tomaszWork = work(
  [
    problem(
      "no-rest",
      104,
      {
        name: "Not sitting down",
        behaviour: "I find the next job before I have finished this one.",
        thought: "If I rest, I am letting him down.",
      },
      { before: 0.8, after: 0.75, strengthBefore: 7, strengthAfter: 7, turned: 50, every: 0.5 },
      [{ find: "If I rest, I am letting him down.", field: "thought" }],
    ),
  ],
  [
    skill({
      daysAgo: 74,
      name: "Half an hour in the shed",
      replaces_kind: "behaviour",
      replaces: "Doing one more thing",
      steps: ["Tell Dad: half an hour.", "Set the kitchen timer.", "Hands on wood, phone in the house."],
      when_to_use: "Twice a week, whether I deserve it or not",
      problems: ["no-rest"],
      uses: { from: 72, to: 16, count: 7, helped: [2, 3, 2] },
    }),
  ],
  {
    homework: [
      {
        kind: "skill",
        skill: "Half an hour in the shed",
        daysAgo: 13,
        due: 1,
        when: "Wednesday and Saturday",
        where: "The shed",
        obstacle: "Hearing him call",
      },
    ],
  },
);

export const leahWork = work(
  [
    problem(
      "sums",
      60,
      {
        name: "Doing sums at night",
        behaviour: "I open the banking app in bed.",
        thought: "I am going to run out and it will be my fault.",
      },
      { before: 0.7, after: 0.5, strengthBefore: 7, strengthAfter: 6, turned: 30, every: 0.6 },
      [{ find: "At nine I wanted to open it again, and I did the breathing instead.", field: "content" }],
    ),
  ],
  [
    skill({
      daysAgo: 32,
      name: "The worry hour",
      replaces_kind: "thought",
      replaces: "I am going to run out",
      steps: [
        "Six o'clock, the table, the book.",
        "Write all of them down.",
        "Shut the book. Tomorrow at six again.",
      ],
      problems: ["sums"],
      uses: { from: 30, to: 8, count: 16, helped: [3, 4, 3, 4] },
    }),
  ],
  {
    agenda: [{ words: "I have not managed anything this week. I do not want to have to explain it first." }],
  },
);

export const jonasWork = work(
  [
    problem(
      "sundays",
      58,
      {
        name: "Sunday nights",
        behaviour: "I clear every trace away.",
        thought: "It is as if they were never here.",
      },
      { before: 0.4, after: 0.35, strengthBefore: 8, strengthAfter: 7, turned: 30, every: 0.5 },
      [],
    ),
  ],
  [
    skill({
      daysAgo: 50,
      name: "Leave one thing out",
      replaces_kind: "behaviour",
      replaces: "Clearing every trace away",
      steps: ["Choose one thing of theirs.", "Leave it where it is until Wednesday."],
      problems: ["sundays"],
      uses: { from: 48, to: 14, count: 4, helped: [3, 4] },
    }),
  ],
  {
    homework: [
      {
        kind: "activity",
        what: "Ring your sister on a Sunday",
        daysAgo: 20,
        due: 13,
        when: "Sunday, eight",
        where: "Kitchen",
        obstacle: "Not wanting to talk",
      },
    ],
  },
);

export const noorWork = work(
  [
    problem(
      "loud-thought",
      55,
      { name: "The loud thought at meals", behaviour: "I say I have eaten.", thought: "I do not get to." },
      { before: 1, after: 0.5, strengthBefore: 8, strengthAfter: 6, turned: 26, every: 0.6 },
      [],
    ),
  ],
  [
    skill({
      daysAgo: 28,
      name: "It can sit there too",
      replaces_kind: "thought",
      replaces: "I do not get to",
      steps: [
        "Notice it: there is the loud one.",
        "It can sit there. It gets no plate.",
        "Talk to Hana about anything else.",
      ],
      when_to_use: "When I want to leave the table",
      problems: ["loud-thought"],
      uses: { from: 26, to: 2, count: 11, helped: [2, 3, 4, 4] },
    }),
  ],
  {
    homework: [
      {
        kind: "journal",
        template: "behaviour-log",
        daysAgo: 10,
        due: 3,
        when: "After a hard meal",
        where: "My room",
        obstacle: "Being ashamed of it",
        outcome: "done",
        said: "One. It was less bad written down.",
      },
    ],
  },
);
