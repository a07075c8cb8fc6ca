import { type Country, type CountryCode, listCountries } from "@/lib/core/countries";
import { helpHref } from "@/lib/safety/help/links";

/** First letters put together so that each fold opens to a list one can scan. */
const FOLDS = ["AB", "C", "DEF", "GH", "IJK", "LM", "NO", "PQR", "S", "TUV", "WXYZ"] as const;

/** Every country as a plain link, folded by first letter: two taps and no script. */
export function CountryList({ current }: { readonly current: CountryCode | null }) {
  const countries = listCountries();
  return (
    <section aria-labelledby="countries">
      <h2 id="countries">Choose your country</h2>
      <div className="folds">
        {FOLDS.map((letters) => (
          <Fold
            key={letters}
            label={letters.length === 1 ? letters : `${letters.at(0)} to ${letters.at(-1)}`}
            countries={countries.filter(({ name }) => letters.includes(firstLetter(name)))}
            current={current}
          />
        ))}
      </div>
    </section>
  );
}

/** The letter a name is sought under: Åland stands under A. */
function firstLetter(name: string): string {
  return name.normalize("NFD").charAt(0).toUpperCase();
}

type FoldProps = {
  readonly label: string;
  readonly countries: readonly Country[];
  readonly current: CountryCode | null;
};

function Fold({ label, countries, current }: FoldProps) {
  return (
    <details name="country">
      <summary>{label}</summary>
      <ul>
        {countries.map(({ code, name }) => (
          <li key={code}>
            <a href={helpHref(code)} aria-current={code === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
