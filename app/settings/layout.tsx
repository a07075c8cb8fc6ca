import type { ReactNode } from "react";
import { MemberShell } from "@/components/profile/member-shell";
import { requireActor } from "@/lib/auth/gates";

/** All roles have settings; each finds them inside its own shell. */
export default async function SettingsLayout({ children }: { readonly children: ReactNode }) {
  return <MemberShell actor={await requireActor()}>{children}</MemberShell>;
}
