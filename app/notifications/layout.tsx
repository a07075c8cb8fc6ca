import type { ReactNode } from "react";
import { MemberShell } from "@/components/profile/member-shell";
import { requireActor } from "@/lib/auth/gates";

/** Everybody has notifications; each finds them inside their own shell. */
export default async function NotificationsLayout({ children }: { readonly children: ReactNode }) {
  return <MemberShell actor={await requireActor()}>{children}</MemberShell>;
}
