import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SkillJson } from "@/lib/work/skills/skill";
import { replacesWords } from "./skill-words";

/** The skill a refused save answers with; null when it is not readable as one. */
export function parseOther(current: unknown): SkillJson | null {
  const isSkill =
    typeof current === "object" && current !== null && "replaces_kind" in current && "steps" in current;
  return isSkill ? (current as SkillJson) : null;
}

type Named = { readonly id: string; readonly name: string };
type OtherVersionProps = {
  readonly other: SkillJson;
  readonly problems: readonly Named[];
  readonly onTake: () => void;
};

function namesOf(ids: readonly string[], problems: readonly Named[]): string {
  const names = problems.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.join(", ") || "No problem area";
}

/** Two people changed one skill: the saved one in full, above the form with what was just written. */
export function OtherVersion({ other, problems, onTake }: OtherVersionProps) {
  return (
    <div data-form-alert tabIndex={-1}>
      <Notice tone="warn" role="alert" title="This skill was changed somewhere else while you wrote">
        <p>Yours is in the form below, just as you wrote it. Save to keep yours. The other one says:</p>
        <dl className="my-3 grid gap-x-4 gap-y-1 rounded-sm bg-surface p-3 sm:grid-cols-[max-content_1fr]">
          <dt className="text-sm text-ink-2">Name</dt>
          <dd>{other.name}</dd>
          <dt className="text-sm text-ink-2">{replacesWords[other.replaces_kind]}</dt>
          <dd>{other.replaces}</dd>
          <dt className="text-sm text-ink-2">Steps</dt>
          <dd>
            <ol className="list-decimal pl-5">
              {[...other.steps.entries()].map(([place, step]) => (
                <li key={place}>{step}</li>
              ))}
            </ol>
          </dd>
          <dt className="text-sm text-ink-2">When to use it</dt>
          <dd>{other.when_to_use ?? "Not said"}</dd>
          <dt className="text-sm text-ink-2">For</dt>
          <dd>{namesOf(other.problem_ids, problems)}</dd>
        </dl>
        <Button variant="secondary" onClick={onTake} className="needs-script">
          Take the other one
        </Button>
      </Notice>
    </div>
  );
}
