/** RFC 8288: the address of the next page, where the answer has one; undefined otherwise. */
export function nextLink(answer: unknown, address: string): string | undefined {
  const next = (answer as { next?: unknown } | null)?.next;
  if (typeof next !== "string") return undefined;
  const mark = address.indexOf("?");
  const path = mark < 0 ? address : address.slice(0, mark);
  const kept =
    mark < 0
      ? []
      : address
          .slice(mark + 1)
          .split("&")
          .filter((pair) => pair && !/^cursor(?:=|$)/.test(pair));
  const query = [...kept, `cursor=${encodeURIComponent(next)}`].join("&");
  return `<${path}?${query}>; rel="next"`.replaceAll(/[^\x21-\x7e ]/g, encodeURIComponent);
}
