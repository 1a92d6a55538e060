/** What a child process sends: what it was run for, or why there is none. */
export type ChildAnswer<Value> = { readonly value: Value } | { readonly error: string };

/** For programs run by child.ts: does the task, tells the parent, and ends. The value travels as JSON. */
export async function answerParent<Value extends object | true>(task: () => Promise<Value>): Promise<void> {
  let answer: ChildAnswer<Value>;
  try {
    answer = { value: await task() };
  } catch (cause) {
    answer = { error: cause instanceof Error ? cause.message : String(cause) };
  }
  process.send?.(answer, undefined, undefined, () => process.disconnect?.());
}
