import type { Route } from "next";

/** Whose agenda it is and where it stands: the client's own page, or the page of homework at the desk. */
export type AgendaPlace = {
  /** The path of the page, without a slash at its end. */
  readonly base: string;
  readonly clientId?: string | undefined;
};

export const ownAgenda: AgendaPlace = { base: "/care/agenda" };

export const clientAgenda = (clientId: string): AgendaPlace => ({
  base: `/practice/clients/${clientId}/homework`,
  clientId,
});

export const hrefIn = ({ base }: AgendaPlace, rest = ""): Route => `${base}${rest}` as Route;

export const entryHref = ({ clientId }: AgendaPlace, id: string): Route =>
  (clientId === undefined ? `/journal/${id}` : `/practice/clients/${clientId}/entries#entry-${id}`) as Route;

export const problemHref = ({ clientId }: AgendaPlace, id: string): Route =>
  (clientId === undefined ? `/problems/${id}` : `/practice/clients/${clientId}/problems/${id}`) as Route;
