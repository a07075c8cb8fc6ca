import { Eye, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type PrivacyNoteProps = {
  /** "private": the person alone. "shared": somebody else too, and `children` names them. */
  reach: "private" | "shared";
  /** The plain answer, e.g. "Only you" or "You and Dr Okafor". */
  children: ReactNode;
  /** Where it can be changed, or what it means in one more sentence. */
  detail?: ReactNode;
};

/** Answers "Who can see this?" on every form and every entry. It must say what the server enforces. */
export function PrivacyNote({ reach, children, detail }: PrivacyNoteProps) {
  return (
    <div className="flex items-start gap-2.5 text-sm text-ink-2">
      <Icon icon={reach === "private" ? Lock : Eye} className="mt-0.5 size-4" />
      <p>
        <span className="text-ink-2">Who can see this? </span>
        <strong className="font-semibold text-ink">{children}</strong>
        {detail && <span className="block">{detail}</span>}
      </p>
    </div>
  );
}
