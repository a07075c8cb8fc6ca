import type { SessionsPlace } from "./place";

/** Says whose record a form is about, where it is not one's own. */
export function ClientField({ place }: { readonly place: SessionsPlace }) {
  return place.clientId === undefined ? null : (
    <input type="hidden" name="client_id" value={place.clientId} />
  );
}
