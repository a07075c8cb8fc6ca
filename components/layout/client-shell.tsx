import { AddMenuRound, AddMenuWide } from "./add-menu";
import { clientAddItems, clientItems } from "./navigation";
import { type ShellProps, SignedInShell } from "./signed-in-shell";

/** Phone first: tabs and a round Add at the thumb, a rail on a desktop. */
export function ClientShell(props: ShellProps) {
  return (
    <SignedInShell
      {...props}
      home="/today"
      items={clientItems}
      addWide={<AddMenuWide items={clientAddItems} />}
      addRound={<AddMenuRound items={clientAddItems} />}
      width="max-w-3xl"
    />
  );
}
