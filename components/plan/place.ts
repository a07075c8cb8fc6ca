import type { Route } from "next";
import { addLocalDays, type LocalDay } from "@/lib/core/local-day";

/** Whose plan it is and where it stands: one's own, or a client's at their psychologist's desk. */
export type PlanPlace = {
  /** The path of the plan, without a slash at its end. */
  readonly base: string;
  readonly clientId?: string | undefined;
};

export const ownPlan: PlanPlace = { base: "/plan" };

export const clientPlan = (clientId: string): PlanPlace => ({
  base: `/practice/clients/${clientId}/plan`,
  clientId,
});

export type PlanView = "day" | "week" | null;

export const parseView = (text: unknown): PlanView => (text === "day" || text === "week" ? text : null);

export const hrefIn = ({ base }: PlanPlace, rest = ""): Route => `${base}${rest}` as Route;

/** A day of the plan, seen as it is seen now. */
export function dayHref(place: PlanPlace, day: LocalDay, view: PlanView): Route {
  return hrefIn(place, view === null ? `?day=${day}` : `?day=${day}&view=${view}`);
}

export const shifted = (place: PlanPlace, day: LocalDay, view: PlanView, days: number): Route =>
  dayHref(place, addLocalDays(day, days), view);
