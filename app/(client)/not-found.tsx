import type { Metadata } from "next";
import { NothingHere } from "@/components/layout/nothing-here";

export const metadata: Metadata = { title: "Not here" };

/** Within the shell of who is signed in. */
export default function NotFound() {
  return <NothingHere />;
}
