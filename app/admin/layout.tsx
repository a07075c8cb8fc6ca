import type { ReactNode } from "react";
import { MemberShell } from "@/components/profile/member-shell";
import { requireRole } from "@/lib/auth/gates";

export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  return <MemberShell actor={await requireRole("admin")}>{children}</MemberShell>;
}
