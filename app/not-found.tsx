import type { Metadata } from "next";
import { NothingHere } from "@/components/layout/nothing-here";
import { StrayPage } from "@/components/layout/stray-page";

export const metadata: Metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <StrayPage>
      <NothingHere />
    </StrayPage>
  );
}
