"use client";

import { StrayPage } from "@/components/layout/stray-page";
import { Button } from "@/components/ui/button";

type ErrorPageProps = { error: unknown; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const number = digestOf(error);
  return (
    <StrayPage title="Something went wrong on our side">
      <p>It was not you. What you saved before is safe. Please try again in a moment.</p>
      <Button onClick={retry}>Try again</Button>
      {number && (
        <p className="text-sm text-ink-2">
          If you ask us about this, give us this number: <code className="font-mono">{number}</code>
        </p>
      )}
    </StrayPage>
  );
}

/** Only the number that finds the log line; the message of an error is never shown. */
function digestOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}
