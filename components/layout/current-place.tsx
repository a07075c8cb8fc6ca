"use client";

import { usePathname } from "next/navigation";
import { itemAt } from "./nearest-item";

/** The name of the section one is in, for the top bar of a phone. */
export function CurrentPlace({ places }: { places: readonly { href: string; label: string }[] }) {
  const path = usePathname();
  const here = itemAt(
    places.map((place) => place.href),
    path,
  );
  return <>{places.find((place) => place.href === here)?.label ?? "My Mood Diary"}</>;
}
