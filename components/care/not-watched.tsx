import { Notice } from "@/components/ui/notice";

/** Said wherever somebody begins to share: nobody sits there and waits. */
export function NotWatched() {
  return (
    <Notice tone="info" title="Nobody watches what you write">
      <p>
        Your psychologist reads on the days you agreed on, not when you write. In danger, use{" "}
        <a className="link" href="/help">
          Get help now
        </a>
        .
      </p>
    </Notice>
  );
}
