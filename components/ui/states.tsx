import type { ReactNode } from "react";
import { cx } from "./class-names";
import { Notice } from "./notice";

type EmptyStateProps = {
  /** One sentence. "You have not written yet." */
  title: string;
  children?: ReactNode;
  /** One action. */
  action?: ReactNode;
  /** A faint example of what will stand here; it is labelled as one. */
  example?: ReactNode;
  picture?: ReactNode;
  className?: string | undefined;
};

export function EmptyState({ title, children, action, example, picture, className }: EmptyStateProps) {
  return (
    <div className={cx("overflow-hidden rounded-md border border-dashed border-edge bg-surface", className)}>
      {picture}
      <div className="grid justify-items-center gap-3 px-5 py-8 text-center">
        <p className="text-lg font-semibold">{title}</p>
        {children && <div className="max-w-prose text-ink-2">{children}</div>}
        {action}
        {example && (
          <div className="mt-3 w-full max-w-md rounded-sm bg-sunk p-4 text-left text-ink-2">
            <p className="mb-1 text-xs font-semibold text-ink-2">Example</p>
            {example}
          </div>
        )}
      </div>
    </div>
  );
}

export function LoadingState({ label = "Loading" }: { label?: string }) {
  return (
    <div role="status" className="flex items-center justify-center gap-3 px-4 py-10 text-ink-2">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="shimmer size-6 fill-mood-4">
        <circle cx="12" cy="12" r="8" />
      </svg>
      {label}
    </div>
  );
}

type ErrorStateProps = {
  title?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
  requestId?: string | undefined;
};

export function ErrorState({
  title = "This did not load",
  children = "What you wrote before is safe. Please try again.",
  action,
  requestId,
}: ErrorStateProps) {
  return (
    <Notice tone="danger" title={title} role="alert">
      <div className="grid justify-items-start gap-3">
        <div>{children}</div>
        {action}
        {requestId && (
          <p className="text-sm text-ink-2">
            If you ask us about this, give us this number: <code className="font-mono">{requestId}</code>
          </p>
        )}
      </div>
    </Notice>
  );
}
