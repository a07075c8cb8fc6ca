"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import type { Failure } from "@/lib/core/result";

/** Why a form was refused, above its fields. It can take the focus when no single field is to blame. */
export function FormAlert({ failure }: { readonly failure: Failure | null }) {
  if (!failure) return null;
  return (
    <div data-form-alert tabIndex={-1} className="rounded-md">
      <Notice tone="danger" role="alert" title={failure.message}>
        <WayOn code={failure.code} />
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

const WAYS: Partial<Record<Failure["code"], { path: string; label: string }>> = {
  "step-up": { path: "/confirm", label: "Confirm your password" },
  unauthenticated: { path: "/sign-in", label: "Sign in" },
};

/** Where script runs, a question over the page comes first; this is for where it does not, or was closed. */
function WayOn({ code }: Pick<Failure, "code">) {
  const here = usePathname();
  const way = WAYS[code];
  if (!way || here === way.path || here === "/two-step") return null;
  return (
    <p>
      <Link
        className="link inline-flex min-h-11 items-center"
        href={`${way.path}?next=${encodeURIComponent(here)}` as Route}
      >
        {way.label}
      </Link>
      , then send this once more.
    </p>
  );
}
