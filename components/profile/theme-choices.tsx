import { Fieldset } from "@/components/ui/fieldset";
import type { Theme } from "@/lib/core/look";

type Swatch = { readonly bg: string; readonly line: string; readonly ink: string; readonly act: string };

// The tokens' own values, since a picture of a theme must not follow the theme around it.
const light: Swatch = { bg: "#fdfaf4", line: "#e3ddd4", ink: "#2d231a", act: "#015c5c" };
const dark: Swatch = { bg: "#19140f", line: "#38312b", ink: "#ece7df", act: "#78d0ca" };
const lamp: Swatch = { bg: "#0b0907", line: "#2a231d", ink: "#b3a192", act: "#a27e62" };

const themes: ReadonlyArray<{ value: Theme; label: string; hint: string; left: Swatch; right: Swatch }> = [
  {
    value: "system",
    label: "As on this device",
    hint: "Light or dark, by its setting.",
    left: light,
    right: dark,
  },
  { value: "light", label: "Light", hint: "Warm paper.", left: light, right: light },
  { value: "dark", label: "Dark", hint: "Dusk, easy on the eyes.", left: dark, right: dark },
  { value: "lamp", label: "Lamp", hint: "Very dim, for the night.", left: lamp, right: lamp },
];

/** A page in small: paper, a line of words, a button. */
function Sheet({ bg, line, ink, act }: Swatch) {
  return (
    <>
      <rect width="96" height="60" fill={bg} />
      <rect x="10" y="11" width="30" height="6" rx="3" fill={ink} />
      <rect x="10" y="24" width="76" height="4" rx="2" fill={line} />
      <rect x="10" y="33" width="62" height="4" rx="2" fill={line} />
      <rect x="62" y="44" width="24" height="9" rx="4.5" fill={act} />
    </>
  );
}

function Page({ left, right }: { left: Swatch; right: Swatch }) {
  return (
    <svg
      viewBox="0 0 96 60"
      aria-hidden="true"
      className="w-24 shrink-0 rounded-sm border border-edge in-data-[theme=lamp]:opacity-50"
    >
      <Sheet {...left} />
      <svg x="48" width="48" height="60" viewBox="48 0 48 60" aria-hidden="true">
        <Sheet {...right} />
      </svg>
    </svg>
  );
}

export function ThemeChoices({ chosen, error }: { chosen: Theme; error?: string | undefined }) {
  return (
    <Fieldset legend="Colours" error={error}>
      <div className="grid gap-2">
        {themes.map(({ value, label, hint, left, right }) => (
          <label
            key={value}
            className="flex cursor-pointer items-center gap-3 rounded-sm border border-edge bg-surface px-4 py-3 hover:border-primary has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-1 has-checked:ring-primary"
          >
            <input
              type="radio"
              name="theme"
              value={value}
              defaultChecked={value === chosen}
              className="size-6 shrink-0 cursor-pointer accent-primary"
            />
            <span className="min-w-0 flex-1">
              <span className="font-medium">{label}</span>
              <span className="block text-sm text-ink-2">{hint}</span>
            </span>
            <Page left={left} right={right} />
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
