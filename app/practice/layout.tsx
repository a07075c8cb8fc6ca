import type { ReactNode } from "react";
import { MemberShell } from "@/components/profile/member-shell";
import { requireRole } from "@/lib/auth/gates";

export default async function PracticeLayout({ children }: { readonly children: ReactNode }) {
  return <MemberShell actor={await requireRole("psychologist")}>{children}</MemberShell>;
}
