"use client";

import { BrokenPage, goOnLook } from "@/components/layout/broken-page";

type ErrorPageProps = { error: unknown; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const number = digestOf(error);
  return (
    <BrokenPage>
      <p>It was not you. What you saved before is safe. Please try again in a moment.</p>
      <button type="button" onClick={retry} className={goOnLook}>
        Try again
      </button>
      {number && (
        <p className="text-sm text-ink-2">
          If you ask us about this, give us this number: <code className="font-mono">{number}</code>
        </p>
      )}
    </BrokenPage>
  );
}

/** Only the number that finds the log line; the message of an error is never shown. */
function digestOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}
