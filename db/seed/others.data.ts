import type { Story } from "./diary";

const feelings = {
  low: ["sad", "tired", "worried", "flat", "lonely", "overwhelmed"],
  mid: ["tired", "calm", "content", "worried", "hopeful"],
  good: ["calm", "content", "happy", "hopeful", "proud"],
} as const;

const triggers = {
  low: ["sleep", "work", "being alone", "family", "an argument"],
  mid: ["work", "sleep", "weather", "family"],
  good: ["friends", "time outside", "rest", "family"],
} as const;

const even = [0, 0, 0.05, 0, 0.1, 0.2, -0.1] as const;

/** 24, low since moving to a new town; five weeks, and better from the second one on. */
export const priyaStory: Story = {
  seed: "priya",
  shares: true,
  days: 38,
  truth: {
    base: 3.6,
    carry: 0.4,
    shock: 0.6,
    weekday: even,
    dips: [],
    gain: { from: 10, perDay: 0.085 },
    walk: { adds: 0.6, before: 0.1, after: 0.4 },
    logged: 0.85,
  },
  notes: {
    low: ["New town, same ceiling.", "Ate standing up again.", "Did not answer anyone today."],
    mid: ["Said hello to the neighbour. She said it back.", "Unpacked one box.", "Library card."],
    good: ["Cooked for two people.", "The run club was five people and a dog.", "Slept through."],
    walk: ["Round the canal and back.", "Walked to the market the long way."],
  },
  entries: [
    {
      at: 0.05,
      feels: 3,
      mood: 3,
      hour: 20,
      title: "Week one",
      content:
        "I do not know anybody here. I scroll through pictures of people I left and then I feel worse. I keep thinking that everybody else has already got their people and the doors are closed.",
      thought: "Everybody else has already got their people.",
      emotions: ["lonely", "sad"],
      tags: ["new town"],
    },
    {
      at: 0.4,
      feels: 5,
      mood: 5,
      hour: 21,
      title: "Run club",
      content:
        "I went. I nearly turned round at the gate, then I did the thing we practised: name it, breathe out slowly, one step. Nobody asked me anything clever. I will go next Tuesday.",
      emotions: ["relieved"],
      tags: ["run club"],
    },
    {
      at: 0.85,
      feels: 7,
      mood: 7,
      hour: 19,
      content:
        "Two people came for dinner. The rice burned and it did not matter. I noticed that I had not looked at the old pictures all week.",
      emotions: ["happy", "proud"],
      tags: ["friends"],
    },
  ],
  feelings,
  triggers,
};

/** 52, worn down by caring for his father; four months, and nothing has moved for weeks. */
export const tomaszStory: Story = {
  seed: "tomasz",
  shares: true,
  days: 118,
  truth: {
    base: 4.1,
    carry: 0.35,
    shock: 0.5,
    weekday: even,
    dips: [{ at: 20, depth: 0.6, width: 6 }],
    gain: { from: 118, perDay: 0 },
    walk: { adds: 0.3, before: 0.2, after: 0.2 },
    logged: 0.7,
  },
  notes: {
    low: ["Dad was up at two, three and five.", "Same day as yesterday.", "Too tired to be cross."],
    mid: ["Physio came. Half an hour to myself.", "Fixed the tap.", "Nothing to report."],
    good: ["Dad laughed at the cat.", "My brother did the night."],
    walk: ["Once round the block while he slept."],
  },
  entries: [
    {
      at: 0.1,
      feels: 4,
      hour: 22,
      title: "The list",
      content:
        "Dr Okafor asked what I do that is only for me. I looked at the page for a long time. If I sit down, I think of what is not done, so I do not sit down.",
      thought: "If I rest, I am letting him down.",
      emotions: ["tired", "guilty"],
      tags: ["dad"],
    },
    {
      at: 0.55,
      feels: 4,
      mood: 4,
      hour: 23,
      content:
        "I did the half hour in the shed twice this week. It helps while I am in there. Then I come back in and it is all still there, so I am not sure it counts.",
      emotions: ["tired"],
      tags: ["dad", "shed"],
    },
    {
      at: 0.93,
      feels: 4,
      mood: 4,
      hour: 22,
      content:
        "I said yes to the respite weekend and then I rang and cancelled it. I could hear how relieved I was, and I did not like it.",
      emotions: ["guilty", "relieved"],
      tags: ["dad"],
    },
  ],
  feelings,
  triggers,
};

/** 33, worried about everything since a redundancy; ten weeks, and the last one was hard. */
export const leahStory: Story = {
  seed: "leah",
  shares: true,
  days: 70,
  truth: {
    base: 5.6,
    carry: 0.45,
    shock: 0.45,
    weekday: even,
    dips: [{ at: 69, depth: 3.1, width: 5 }],
    gain: { from: 70, perDay: 0 },
    walk: { adds: 0.4, before: 0.3, after: 0.3 },
    logged: 0.86,
  },
  notes: {
    low: [
      "Third no this week.",
      "Could not make the phone call.",
      "Lay awake doing sums.",
      "Cancelled on Jo.",
    ],
    mid: ["Two forms done.", "Applied for one I would like.", "Tea with Jo."],
    good: ["An interview on Thursday.", "Slept seven hours.", "Swam. Forty lengths."],
    walk: ["Walked to the sea wall."],
  },
  entries: [
    {
      at: 0.2,
      feels: 5,
      mood: 5,
      hour: 18,
      content:
        "The worry hour works better than I thought. I write them down at six and shut the book. At nine I wanted to open it again, and I did the breathing instead.",
      emotions: ["worried", "hopeful"],
      tags: ["work"],
    },
    {
      at: 0.95,
      feels: 3,
      mood: 3,
      hour: 23,
      title: "Another no",
      content:
        "They wrote that it was close. It does not feel close. I went to bed at four in the afternoon and did not do the worry hour or anything else.",
      thought: "I am going to run out and it will be my fault.",
      emotions: ["sad", "overwhelmed"],
      tags: ["work", "money"],
    },
  ],
  feelings,
  triggers,
};

/** 45, low after a separation; eleven weeks, and silent for the last twelve days. */
export const jonasStory: Story = {
  seed: "jonas",
  shares: true,
  quietFor: 12,
  days: 66,
  truth: {
    base: 4.6,
    carry: 0.5,
    shock: 0.6,
    weekday: [-0.1, 0, 0, 0, 0.1, -0.5, -0.6],
    dips: [],
    gain: { from: 66, perDay: 0 },
    walk: { adds: 0.5, before: 0.2, after: 0.2 },
    logged: 0.8,
  },
  notes: {
    low: ["Weekend without the boys.", "Too quiet.", "Same sofa, same film."],
    mid: ["Work was fine.", "Called my sister.", "Made soup."],
    good: ["The boys stayed till Sunday night.", "Five-a-side. My knee survived."],
    walk: ["Walked home instead of the bus."],
  },
  entries: [
    {
      at: 0.3,
      feels: 4,
      mood: 4,
      hour: 21,
      title: "Sunday nights",
      content:
        "They get in the car and I stand in the drive until I cannot hear it. Then I put everything back where it was, so that it looks as if nobody had been here.",
      emotions: ["lonely", "sad"],
      tags: ["boys"],
    },
    {
      at: 0.95,
      feels: 4,
      mood: 4,
      hour: 22,
      content: "I left the Lego out this time. It was better on Monday with something on the floor.",
      emotions: ["sad", "hopeful"],
      tags: ["boys"],
    },
  ],
  feelings,
  triggers,
};

/** 20, at war with meals; nine weeks. No number about food or weight is asked for or written down anywhere. */
export const noorStory: Story = {
  seed: "noor",
  shares: true,
  days: 63,
  truth: {
    base: 4.7,
    carry: 0.5,
    shock: 0.7,
    weekday: even,
    dips: [{ at: 30, depth: 0.9, width: 5 }],
    gain: { from: 25, perDay: 0.02 },
    walk: { adds: 0.1, before: 0.1, after: 0.1 },
    logged: 0.82,
  },
  notes: {
    low: ["Lunch was a fight I had with a plate.", "Said I had eaten.", "Mirror day."],
    mid: [
      "Ate with Hana. Talked about her exam the whole time.",
      "Breakfast, before I could think about it.",
    ],
    good: ["Forgot to be afraid of the pizza.", "Laughed at dinner."],
    walk: ["Sat in the park."],
  },
  entries: [
    {
      at: 0.12,
      feels: 4,
      mood: 4,
      hour: 14,
      template: "behaviour-log",
      title: "Skipped it",
      content: "Told everyone I had eaten at college. I had not.",
      behaviours: [{ name: "skipped a meal", urge: 4, acted: true }],
      emotions: ["ashamed", "worried"],
      answers: {
        before: "Somebody at college said a thing about her own body and I took it home.",
        after: "Strong for an hour.",
        later: "Cold, and cross with my sister for nothing.",
        instead: "Text Hana and eat the small thing on my list.",
      },
    },
    {
      at: 0.75,
      feels: 6,
      mood: 6,
      hour: 20,
      content:
        "I ate with them and I did not leave the table. I told the loud thought that it could sit there too if it wanted, but it was not getting a plate.",
      emotions: ["proud"],
      tags: ["family"],
    },
  ],
  feelings,
  triggers,
};
