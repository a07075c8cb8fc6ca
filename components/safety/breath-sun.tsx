type BreathSunProps = { readonly className?: string | undefined; readonly sunClassName?: string | undefined };

/** A sun behind hills, for breathing along: whoever shows it moves the sun. Decorative. */
export function BreathSun({ className, sunClassName }: BreathSunProps) {
  return (
    <svg className={className} viewBox="0 0 320 150" aria-hidden="true" focusable="false">
      <path d="M0 0h320v150H0z" fill="var(--color-sky-high)" />
      <path d="M0 62h320v88H0z" fill="var(--color-sky-low)" />
      <circle className={sunClassName} cx="160" cy="104" r="32" fill="var(--color-mood-5)" />
      <path d="M0 112c50-26 96-22 150-6s110 14 170-14v58H0z" fill="var(--color-hill-mid)" />
      <path d="M0 128c70-20 130-6 190 0s96-4 130-16v38H0z" fill="var(--color-hill-near)" />
    </svg>
  );
}
