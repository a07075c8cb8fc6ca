import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/core/result";

/** Why a form was refused, above its fields. It can take the focus when no single field is to blame. */
export function FormAlert({ failure }: { readonly failure: Failure | null }) {
  if (!failure) return null;
  return (
    <div data-form-alert tabIndex={-1} className="rounded-md">
      <Notice tone="danger" role="alert" title={failure.message}>
        {failure.requestId && (
          <p className="text-sm text-ink-2">
            If you ask us about this, give us this number:{" "}
            <code className="font-mono">{failure.requestId}</code>
          </p>
        )}
      </Notice>
    </div>
  );
}
