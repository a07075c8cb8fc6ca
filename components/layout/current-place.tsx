"use client";

import { usePathname } from "next/navigation";
import { itemAt, type Place } from "./nearest-item";

/** The name of the section one is in, for the top bar of a phone. */
export function CurrentPlace({ places }: { places: readonly (Place & { readonly label: string })[] }) {
  const here = itemAt(places, usePathname());
  return <>{places.find((place) => place.href === here)?.label ?? "My Mood Diary"}</>;
}
