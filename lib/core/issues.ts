import type * as z from "zod/mini";
import type { FieldErrors } from "./result";

type Issue = z.core.$ZodIssue;

const UNNAMED = "Invalid input";

function sizeMessage(issue: Issue & { code: "too_small" | "too_big" }): string {
  const bound = Number(issue.code === "too_small" ? issue.minimum : issue.maximum);
  const few = issue.code === "too_small";
  if (issue.origin === "string") {
    if (few && bound <= 1) return "Please write something here.";
    return few ? `Please use at least ${bound} characters.` : `Please use at most ${bound} characters.`;
  }
  if (issue.origin === "array")
    return few ? `Please choose at least ${bound}.` : `Please choose at most ${bound}.`;
  return few ? `This must be ${bound} or more.` : `This must be ${bound} or less.`;
}

function messageOf(issue: Issue): string {
  if (issue.message !== "" && !issue.message.startsWith(UNNAMED)) return issue.message;
  if (issue.code === "too_small" || issue.code === "too_big") return sizeMessage(issue);
  if (issue.code === "invalid_type") return "Please fill this in.";
  if (issue.code === "invalid_value") return "Please choose one of the answers.";
  if (issue.code === "unrecognized_keys") return "There is a field here that does not belong.";
  return "This does not look right.";
}

/** One plain message per field, keyed by its path (`behaviours.0.name`); the form itself is `form`. */
export function fieldErrors(issues: readonly Issue[]): FieldErrors {
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const named = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? "form"] : issue.path;
    const path = named.map(String).join(".") || "form";
    errors[path] ??= messageOf(issue);
  }
  return errors;
}
