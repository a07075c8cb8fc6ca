import type { Route } from "next";
import Link from "next/link";
import { ORDERS, type Order, orderNames, orderRules } from "@/lib/care/caseload/order";

/** How the caseload is ordered, in links and in a sentence. */
export function OrderLinks({ order }: { readonly order: Order }) {
  return (
    <div className="grid gap-1">
      <nav aria-label="Order" className="flex flex-wrap items-center gap-x-1">
        <span className="mr-2 text-ink-2">Order</span>
        {ORDERS.map((one) => (
          <Link
            key={one}
            href={`/practice/caseload?order=${one}` as Route}
            aria-current={one === order ? "true" : undefined}
            className="inline-flex min-h-11 items-center rounded-sm px-3 font-medium text-ink-2 no-underline hover:text-ink aria-[current=true]:bg-primary-soft aria-[current=true]:font-semibold aria-[current=true]:text-primary-ink"
          >
            {orderNames[one]}
          </Link>
        ))}
      </nav>
      <p className="text-sm text-ink-2">{orderRules[order]}</p>
    </div>
  );
}
