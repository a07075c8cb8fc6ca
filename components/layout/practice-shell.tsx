import { practiceItems } from "./navigation";
import { type ShellProps, SignedInShell } from "./signed-in-shell";

export function PracticeShell(props: ShellProps) {
  return <SignedInShell {...props} home="/practice" items={practiceItems} width="max-w-7xl" />;
}
