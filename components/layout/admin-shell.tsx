import { adminItems } from "./navigation";
import { type ShellProps, SignedInShell } from "./signed-in-shell";

export function AdminShell(props: ShellProps) {
  return <SignedInShell {...props} home="/admin" items={adminItems} width="max-w-7xl" />;
}
