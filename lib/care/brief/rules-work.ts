import { counted, listed, quoted, type WorkRule } from "./clause";
import type { Status, TargetFact } from "./facts";
import { within } from "./window";

export const statusWords: Readonly<Record<Status, string>> = {
  open: "open",
  working: "being worked on",
  resting: "resting",
  resolved: "resolved",
};

/** Two steps of ten are more than a passing mood about it. */
const READINESS_STEP = 2;

const linesWith = (stances: readonly { stance: string }[], wanted: string) =>
  stances.filter(({ stance }) => stance === wanted).length;

const problemNew: WorkRule = {
  id: "problem-new",
  part: "work",
  says: ({ work, brief: { window } }) => {
    const fresh = work.targets.filter(({ since }) => since >= window.from && since <= window.to);
    const [first] = fresh;
    if (!first) return null;
    return {
      text: `new problem area: ${listed(fresh.slice(0, 3).map(({ name }) => quoted(name)))}`,
      numbers: { problems: fresh.length },
      at: `/problems/${first.id}`,
    };
  },
};

const statusChanged: WorkRule = {
  id: "status-changed",
  part: "work",
  says: ({ work, brief: { window } }) => {
    const moved = work.targets.flatMap((target) => {
      const now = target.statuses.at(-1);
      // The status a problem area begins with is not a change.
      const changed = target.statuses.length > 1 && now && within([now], window).length > 0;
      return changed ? [{ target, now }] : [];
    });
    const [first] = moved;
    if (!first) return null;
    const text = moved
      .slice(0, 2)
      .map(({ target, now }) => `${quoted(target.name)} is now ${statusWords[now.status]}`);
    return { text: listed(text), numbers: { problems: moved.length }, at: `/problems/${first.target.id}` };
  },
};

function readinessOf(target: TargetFact, from: string) {
  const now = target.readiness.at(-1);
  if (!now || now.day < from) return null;
  const then = target.readiness.filter(({ day }) => day < from).at(-1);
  return then ? { now, then } : null;
}

const readinessMoved: WorkRule = {
  id: "readiness-moved",
  part: "work",
  says: ({ work, brief: { window } }) => {
    for (const target of work.targets) {
      const moved = readinessOf(target, window.from);
      if (!moved) continue;
      const { now, then } = moved;
      const sides = (["confidence", "importance"] as const).filter(
        (side) => Math.abs(now[side] - then[side]) >= READINESS_STEP,
      );
      const [side] = sides;
      if (!side) continue;
      return {
        text: `${side} about ${quoted(target.name)} went from ${then[side]} to ${now[side]} of 10`,
        numbers: { before: then[side], now: now[side] },
        at: `/problems/${target.id}`,
      };
    }
    return null;
  },
};

const skillWaiting: WorkRule = {
  id: "skill-waiting",
  part: "work",
  says: ({ work }) => {
    const waiting = work.skills.filter((skill) => !skill.byClient && !skill.clientAgreed);
    const [first] = waiting;
    if (!first) return null;
    const text =
      waiting.length === 1
        ? `${quoted(first.name)} waits for the client’s agreement`
        : `${waiting.length} skills wait for the client’s agreement`;
    return {
      text,
      numbers: { skills: waiting.length },
      at: waiting.length === 1 ? `/skills/${first.id}` : "/skills",
    };
  },
};

const linesDisputed: WorkRule = {
  id: "lines-disputed",
  part: "work",
  says: ({ work: { stances } }) => {
    const lines = linesWith(stances, "dispute");
    if (lines === 0) return null;
    return {
      text: `${counted(lines, "line")} of the picture disputed`,
      numbers: { lines },
      at: "/formulation",
    };
  },
};

const linesSuggested: WorkRule = {
  id: "lines-suggested",
  part: "work",
  says: ({ work: { stances } }) => {
    const lines = linesWith(stances, "suggest");
    if (lines === 0) return null;
    const text = `other words suggested for ${counted(lines, "line")} of the picture`;
    return { text, numbers: { lines }, at: "/formulation" };
  },
};

const linesAgreed: WorkRule = {
  id: "lines-agreed",
  part: "work",
  says: ({ work: { stances }, brief: { window } }) => {
    const lines = linesWith(within(stances, window), "agree");
    if (lines === 0) return null;
    return {
      text: `${counted(lines, "line")} of the picture agreed`,
      numbers: { lines },
      at: "/formulation",
    };
  },
};

/** What changed in the work. */
export const workRules: readonly WorkRule[] = [
  problemNew,
  statusChanged,
  readinessMoved,
  skillWaiting,
  linesDisputed,
  linesSuggested,
  linesAgreed,
];
