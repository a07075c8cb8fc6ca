type BreathSunProps = {
  /** Unlike any other on the page. Given, not made: the help page is rendered where hooks do not work. */
  readonly id: string;
  readonly className?: string | undefined;
  readonly sunClassName?: string | undefined;
};

/** A sun behind hills, for breathing along: whoever shows it moves the sun. Decorative. */
export function BreathSun({ id, className, sunClassName }: BreathSunProps) {
  const sky = `${id}-sky`;
  return (
    <svg className={className} viewBox="0 0 320 150" aria-hidden="true" focusable="false">
      <linearGradient id={sky} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="var(--color-sky-high)" />
        <stop offset="0.8" stopColor="var(--color-sky-low)" />
      </linearGradient>
      <path d="M0 0h320v150H0z" fill={`url(#${sky})`} />
      <circle className={sunClassName} cx="160" cy="104" r="32" fill="var(--color-mood-5)" />
      <path d="M0 112c50-26 96-22 150-6s110 14 170-14v58H0z" fill="var(--color-hill-mid)" />
      <path d="M0 128c70-20 130-6 190 0s96-4 130-16v38H0z" fill="var(--color-hill-near)" />
    </svg>
  );
}
