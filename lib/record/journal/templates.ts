export const TEMPLATES = ["free", "thought-record", "diary-card", "behaviour-log"] as const;
export type Template = (typeof TEMPLATES)[number];

type TemplateWords = {
  readonly name: string;
  readonly about: string;
  readonly text: string;
  readonly hint: string;
};

/** How each template names itself and what it asks of the page to write on. */
export const templateWords: Readonly<Record<Template, TemplateWords>> = {
  free: {
    name: "Free page",
    about: "Write what you like, as you like.",
    text: "What is on your mind?",
    hint: "",
  },
  "thought-record": {
    name: "Thought record",
    about: "Look at one thought from more than one side.",
    text: "What happened?",
    hint: "Where were you, who was there, what set it off?",
  },
  "diary-card": {
    name: "Diary card",
    about: "A few lines on the day, and each urge from 0 to 5.",
    text: "How was the day?",
    hint: "A line or two is enough.",
  },
  "behaviour-log": {
    name: "Behaviour log",
    about: "What came before, what you did, what came after.",
    text: "What did you do?",
    hint: "Say what somebody watching would have seen.",
  },
};

export function parseTemplate(text: unknown): Template {
  return TEMPLATES.find((known) => known === text) ?? "free";
}
