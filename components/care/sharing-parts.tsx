import { Eye, EyeOff } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import type { Relationship } from "@/lib/care/relationships/relationship";
import { agreedText, SCOPE_WORDS, SHARED_SCOPES } from "@/lib/care/relationships/scope-words";
import { SharingSwitch } from "./sharing-switch";

/** Each part of a record, whether one psychologist may read it, and the one press that changes it. */
export function SharingParts({ relationship }: { readonly relationship: Relationship }) {
  const { relationshipId, scopes, psychologist } = relationship;
  return (
    <ul className="grid gap-3">
      {SHARED_SCOPES.map((scope) => {
        const isOn = scopes.includes(scope);
        const { title, sees, not } = SCOPE_WORDS[scope];
        return (
          <li
            key={scope}
            className="grid gap-3 rounded-sm border border-line p-4 sm:grid-cols-[1fr_auto] sm:items-start"
          >
            <div className="grid gap-1">
              <p className="flex items-start gap-2 font-semibold">
                <Icon
                  icon={isOn ? Eye : EyeOff}
                  className={isOn ? "mt-0.5 text-primary" : "mt-0.5 text-ink-3"}
                />
                {title}
              </p>
              <p className="text-sm font-medium">{isOn ? "You share this." : "You do not share this."}</p>
              <p className="text-sm text-ink-2">They see: {sees}</p>
              <p className="text-sm text-ink-2">They do not see: {not}</p>
              {!isOn && (
                <details className="text-sm">
                  <summary className="inline-flex min-h-11 cursor-pointer items-center text-primary">
                    What you agree to, word for word
                  </summary>
                  <p className="text-ink-2">“{agreedText(scope, psychologist.displayName)}”</p>
                </details>
              )}
            </div>
            <SharingSwitch {...{ relationshipId, scope, isOn, title }} name={psychologist.displayName} />
          </li>
        );
      })}
    </ul>
  );
}
