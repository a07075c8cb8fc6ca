import { cx } from "@/components/ui/class-names";

/** A low sun behind two hills. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cx("size-8 shrink-0", className)}>
      <rect width="32" height="32" rx="9" className="fill-primary" />
      <circle cx="20.5" cy="14" r="6" className="fill-mood-5" />
      <path
        d="M0 21.5c4.5-5.5 9-5.5 13.5-.8 4.2 4.3 9.5 3.6 18.5-1.7v4A9 9 0 0 1 23 32H9a9 9 0 0 1-9-9Z"
        className="fill-hill-mid"
      />
      <path
        d="M0 26.5c7-4.5 12-3 17-.5s10 2 14.3-.7A9 9 0 0 1 23 32H9a9 9 0 0 1-9-5.5Z"
        className="fill-primary-ink"
      />
    </svg>
  );
}

export function Wordmark({ className }: { className?: string | undefined }) {
  return (
    <span
      className={cx("inline-flex items-center gap-2.5 text-lg font-bold tracking-tight text-ink", className)}
    >
      <Mark />
      My Mood Diary
    </span>
  );
}
