import type { ReactNode } from "react";
import { MemberShell } from "@/components/profile/member-shell";
import { requireActor } from "@/lib/auth/gates";

export default async function ApplyLayout({ children }: { readonly children: ReactNode }) {
  return <MemberShell actor={await requireActor()}>{children}</MemberShell>;
}
