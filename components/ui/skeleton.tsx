import { cx } from "./class-names";

/** Holds the place of what is being fetched. Give it height and width; the words come from a LoadingState. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return <div aria-hidden="true" className={cx("shimmer rounded-sm bg-line", className ?? "h-4 w-full")} />;
}
