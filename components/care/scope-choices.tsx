import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { SCOPE_WORDS, SHARED_SCOPES } from "@/lib/care/relationships/scope-words";

type ScopeChoicesProps = {
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
};

/** What to share, part by part. Nothing is ticked before the person ticks it. */
export function ScopeChoices({ legend, chosen, error }: ScopeChoicesProps) {
  return (
    <Fieldset
      legend={legend}
      hint="Tick as many as you like, or none. You can change it any time, with one press."
      error={error}
    >
      {SHARED_SCOPES.map((scope) => {
        const { title, sees, not } = SCOPE_WORDS[scope];
        return (
          <Checkbox
            key={scope}
            name="scopes"
            value={scope}
            defaultChecked={chosen.includes(scope)}
            className="rounded-sm border border-edge bg-surface px-4 py-1.5 has-checked:border-primary has-checked:bg-primary-soft"
            label={<span className="font-medium">{title}</span>}
            hint={
              <>
                <span className="block">They see: {sees}</span>
                <span className="block">They do not see: {not}</span>
              </>
            }
          />
        );
      })}
    </Fieldset>
  );
}
