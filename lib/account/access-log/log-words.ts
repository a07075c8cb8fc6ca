/** What was done, as the client's access log says it, and which parts were open. */
export type LogWords = { readonly what: string; readonly parts: readonly string[] };

const OPENED = "record.opened.";

/** By purpose: what a psychologist opens a record for. */
const PURPOSES: Readonly<Record<string, string>> = {
  mood: "Looked at your moods",
  journal: "Looked at the entries you share",
  work: "Looked at the work you do together",
  care: "Looked at your dates and what you agreed",
  assessments: "Looked at your questionnaires",
  safety_plan: "Looked at your safety plan",
  crisis_flag: "Looked at your flags",
  caseload: "Saw you in their list of clients",
  overview: "Opened your overview",
  entries: "Read the entries you share, beside the picture",
  brief: "Read a short summary before a session",
  problem: "Looked at a problem area",
  skill: "Looked at a skill",
  plan: "Looked at your plan",
  report: "Opened your record to write a report",
  letter: "Opened your record to write a letter",
};

const PARTS: Readonly<Record<string, string>> = {
  care: "dates and agreements",
  mood: "moods",
  journal: "shared entries",
  work: "problem areas, skills, plan and homework",
  assessments: "questionnaires",
  safety_plan: "safety plan",
  crisis_flag: "flags",
};

const THINGS: Readonly<Record<string, string>> = {
  problem: "a problem area",
  reading: "how strong something is",
  citation: "a sentence you wrote, beside the work",
  skill: "a skill",
  use: "the use of a skill",
  activity: "an activity",
  homework: "homework",
  agenda: "something to talk about",
  formulation: "the picture you make together",
  line: "the picture you make together",
  stance: "the picture you make together",
  date: "a session date",
  terms: "how you work together",
  care: "how you work together",
  handover: "who works with you",
  letter: "a letter",
};

/** What the two words of an action do not say well together. */
const SENTENCES: Readonly<Record<string, string>> = {
  "activity.copied": "Planned an activity again",
  "activity.planned": "Planned an activity",
  "agenda.discussed": "Marked something as talked about",
  "care.accepted": "Began to work with you",
  "care.paused": "Paused working with you",
  "care.resumed": "Went on working with you",
  "care.ended": "Ended working with you",
  "handover.proposed": "Suggested a colleague",
  "homework.reopened": "Opened homework again",
  "problem.status": "Said where a problem area stands",
};

const DEEDS: Readonly<Record<string, string>> = {
  created: "Added",
  added: "Added",
  proposed: "Suggested",
  assigned: "Gave you",
  changed: "Changed",
  marked: "Said what became of",
  cancelled: "Cancelled",
  reviewed: "Looked at and answered",
  agreed: "Agreed to",
  binned: "Deleted",
  deleted: "Deleted",
  removed: "Took away",
  restored: "Brought back",
  "brought-back": "Brought back",
  signed: "Signed",
  "taken-back": "Took back",
  sent: "Sent",
};

/** A row of the log in words. What this version has no words for is still said to have happened. */
export function logWords(action: string, counts: Readonly<Record<string, number>>): LogWords {
  if (action.startsWith(OPENED)) {
    const parts = Object.keys(counts).flatMap((kind) => PARTS[kind] ?? []);
    return { what: PURPOSES[action.slice(OPENED.length)] ?? "Opened your record", parts };
  }
  const sentence = SENTENCES[action];
  if (sentence !== undefined) return { what: sentence, parts: [] };
  const [thing = "", deed = ""] = action.split(".");
  return { what: `${DEEDS[deed] ?? "Changed"} ${THINGS[thing] ?? "something in your record"}`, parts: [] };
}
