import { listCountries } from "@/lib/core/countries";
import { readableZone } from "./zone-words";

export function CountryOptions() {
  return listCountries().map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}

const regionOf = (zone: string) => (zone.includes("/") ? (zone.split("/")[0] ?? zone) : "Elsewhere");

/** Every zone this server knows, by region, and the one in use even if it has another name now. */
export function ZoneOptions({ current }: { readonly current: string }) {
  const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", current])].sort();
  const regions = [...new Set(zones.map(regionOf))];
  return regions.map((region) => (
    <optgroup key={region} label={readableZone(region)}>
      {zones
        .filter((zone) => regionOf(zone) === region)
        .map((zone) => (
          <option key={zone} value={zone}>
            {readableZone(zone)}
          </option>
        ))}
    </optgroup>
  ));
}
