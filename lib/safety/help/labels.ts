import type { Audience, Helpline, Source, Topic } from "@/lib/safety/help/helpline";

const AUDIENCES: Readonly<Record<Exclude<Audience, "everyone">, string>> = {
  youth: "For young people",
  "lgbtq-youth": "For young LGBTQ people",
  veterans: "For veterans",
  indigenous: "For Indigenous people",
  "substance-use": "For alcohol and drug worries",
};

const TOPICS: Readonly<Record<Topic, string>> = {
  suicide: "Thoughts of suicide, or any crisis",
  crisis: "Any crisis or distress",
  "mental-health": "Mental health",
  "substance-use": "Alcohol and drugs",
};

/** Each source in words, to stand after "comes from". */
export const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  ResilientRhino: "ResilientRhino’s list",
  "open-helplines": "open-helplines",
  wikipedia2021: "Wikipedia’s list of crisis lines (2021)",
  recalled: "general knowledge, not a list",
};

/** Who or where a line is limited to, in words; empty for a line that takes anybody. */
export function limitsOf(line: Helpline): readonly string[] {
  return [
    line.audience === "everyone" ? null : AUDIENCES[line.audience],
    line.area === undefined ? null : `Only ${line.area}`,
    line.language === undefined ? null : `In ${line.language}`,
  ].filter((label) => label !== null);
}

export function topicOf(line: Helpline): string {
  return TOPICS[line.topic];
}

/** How well a line is backed: the lists that name it. None of them has been checked by us. */
export function backingOf(line: Helpline): string {
  return `Named on ${line.sources.map((source) => SOURCE_WORDS[source]).join(", ")}`;
}

/** Said once wherever the lines are shown. */
export const NOT_CHECKED = "From public lists, compiled 20 November 2026. Not yet checked by us.";
