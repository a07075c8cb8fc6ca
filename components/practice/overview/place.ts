/** Where the parts of an overview lead: `/practice/clients/…` for a psychologist, nowhere in the client's own preview. */
export type OverviewPlace = { readonly base: string | null };
