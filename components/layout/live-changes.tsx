import { X } from "lucide-react";
import { Icon } from "@/components/ui/icon";

type ChangedHereProps = { readonly show: () => void; readonly dismiss: () => void };

/** While something is being written the page stays as it is, and says that there is something newer. */
export function ChangedHere({ show, dismiss }: ChangedHereProps) {
  return (
    <div
      role="status"
      className="no-print forced-edge fixed inset-x-4 bottom-24 z-40 mx-auto flex max-w-md items-center gap-1 rounded-md border border-line bg-info-soft py-1.5 pr-1.5 pl-4 text-ink shadow-high lg:bottom-6"
    >
      <span className="mr-auto py-2 text-sm font-medium">Something changed here.</span>
      <button
        type="button"
        onClick={show}
        className="min-h-11 cursor-pointer rounded-sm px-3 text-sm font-bold underline underline-offset-4"
      >
        Show it
      </button>
      <button
        type="button"
        aria-label="Not now"
        onClick={dismiss}
        className="inline-flex size-11 cursor-pointer items-center justify-center rounded-sm"
      >
        <Icon icon={X} className="size-4" />
      </button>
    </div>
  );
}
