import { Horizon } from "@/components/layout/horizon";
import { ButtonLink } from "@/components/ui/button-link";
import { ExampleDay } from "./example-day";

/** A fortnight that was hard and became lighter: nobody's days, drawn for the picture. */
const FORTNIGHT = [4, 3, 5, 4, 2, 3, 5, 4, 6, 5, 7, 6, 8, 7] as const;

/** The first screen: words in an evening sky, hills below. */
export function Hero({ demo }: { readonly demo: boolean }) {
  return (
    <section className="bg-sky-high">
      <div className="relative z-1 mx-auto grid max-w-5xl items-center gap-10 px-4 pt-10 pb-8 sm:px-6 sm:pt-16 lg:grid-cols-[1.1fr_1fr] lg:px-8">
        <div className="grid gap-5">
          <h1 className="text-3xl leading-tight sm:text-4xl">Write the day down. Find it when it matters.</h1>
          <p className="max-w-[34ch] text-lg">
            A private diary for the days between therapy sessions. On a hard day, one tap is enough.
          </p>
          <p className="flex flex-wrap gap-3 pt-1">
            <ButtonLink href="/sign-up" size="lg">
              Start your diary
            </ButtonLink>
            <ButtonLink href="/sign-in" size="lg" variant="secondary">
              Sign in
            </ButtonLink>
          </p>
          {demo && (
            <p>
              Or{" "}
              <a className="link font-semibold" href="/demo">
                see the demo
              </a>
              , with people who are made up.
            </p>
          )}
        </div>
        <ExampleDay />
      </div>
      <Horizon days={FORTNIGHT} className="-mt-[7vw] aspect-[35/9] h-auto! min-h-32" />
    </section>
  );
}
