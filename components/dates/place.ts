/** Whose sessions a page is about: the client's own, or a client's for their psychologist. */
export type SessionsPlace = { readonly base: string; readonly clientId?: string | undefined };

export const OWN_SESSIONS: SessionsPlace = { base: "/care/dates" };

export const sessionsOf = (clientId: string): SessionsPlace => ({
  base: `/practice/clients/${clientId}/dates`,
  clientId,
});
