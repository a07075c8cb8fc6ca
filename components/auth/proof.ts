import type { ActionState } from "@/lib/auth/action";

/** Why a form waits: the session ended, or what it asks for wants a fresh proof. */
export type ProofReason = "unauthenticated" | "step-up";

export type AskedProof = { readonly reason: ProofReason; readonly answer: (proven: boolean) => void };

const listeners = new Set<() => void>();
let asked: AskedProof | null = null;
let waiting: Promise<boolean> | null = null;

function show(next: AskedProof | null): void {
  asked = next;
  for (const tell of listeners) tell();
}

/**
 * Asks who is here to prove it, over the page. True once they have; false when they close the question, or when
 * this page belongs to nobody. Two forms that ask at once get one question.
 */
function askForProof(reason: ProofReason): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  waiting ??= new Promise<boolean>((answer) => {
    show({
      reason,
      answer: (proven) => {
        waiting = null;
        show(null);
        answer(proven);
      },
    });
  });
  return waiting;
}

/** Answers whether an action that was refused is worth sending again: it wanted a proof, and now has it. */
export async function mendedByProof(state: ActionState<unknown>): Promise<boolean> {
  if (!state || state.ok) return false;
  const { code } = state;
  return (code === "unauthenticated" || code === "step-up") && (await askForProof(code));
}

/** Calls an action, and once more when it wanted a proof and got it. For code that calls actions without a form. */
export async function withProof<T>(call: () => Promise<ActionState<T>>): Promise<ActionState<T>> {
  const state = await call();
  return (await mendedByProof(state)) ? call() : state;
}

export const readAskedProof = (): AskedProof | null => asked;
export const noProofAsked = (): AskedProof | null => null;

export function listenToProof(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
