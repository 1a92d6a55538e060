import { describe, expect, it } from "vitest";
import { chooseNode, filterBy, set } from "../../../client/state/producers.ts";
import { type Browser, createStore } from "../../../client/state/store.ts";

/** A browser's history with one page before ours, so that leaving would show. */
function browser(search = "") {
  const entries: { state: unknown; search: string }[] = [{ state: null, search }];
  let at = 0;
  let time = 0;
  let left = false;
  const listeners: ((event: { state: unknown }) => void)[] = [];
  const here = () => entries[at] as { state: unknown; search: string };
  const go = (by: number) => {
    if (at + by < 0) left = true;
    else if (at + by < entries.length) {
      at += by;
      for (const listener of listeners) listener({ state: here().state });
    }
  };
  const put = (state: unknown, url?: string | URL | null) => ({
    state,
    search: url == null ? here().search : String(url).slice(1),
  });
  const fake: Browser = {
    location: {
      pathname: "/",
      get search() {
        return here().search;
      },
    },
    history: {
      get state() {
        return here().state;
      },
      pushState: (state: unknown, _title: string, url?: string | URL | null) => {
        entries.splice(at + 1, entries.length, put(state, url));
        at += 1;
      },
      replaceState: (state: unknown, _title: string, url?: string | URL | null) => {
        entries[at] = put(state, url);
      },
      back: () => go(-1),
      forward: () => go(1),
    },
    addEventListener: (_type, listener) => listeners.push(listener),
    now: () => time,
  };
  const wait = (ms: number) => {
    time += ms;
  };
  return { fake, entries, here, left: () => left, wait };
}

const open = (of: Browser) => createStore(of, () => {});

describe("the store of the view", () => {
  it("makes a history entry of every change, and undo, redo and the back button agree", () => {
    const { fake, here } = browser();
    const store = open(fake);
    store.change(chooseNode("ada"));
    store.change(chooseNode("bob"));
    expect(here().search).toBe("?node=bob");
    store.undo();
    expect(store.view().choice).toEqual({ type: "node", key: "ada" });
    fake.history.back();
    expect(store.view().choice).toBeNull();
    store.redo();
    expect(store.view().choice).toEqual({ type: "node", key: "ada" });
  });

  it("never leaves the page by undo", () => {
    const { fake, left } = browser();
    const store = open(fake);
    store.change(chooseNode("ada"));
    store.undo();
    store.undo();
    store.undo();
    expect(left()).toBe(false);
    expect(store.trail()).toEqual({ at: 0, top: 1 });
  });

  it("forgets what could have been redone once something else is done", () => {
    const { fake } = browser();
    const store = open(fake);
    store.change(chooseNode("ada"));
    store.change(chooseNode("chad"));
    store.undo();
    store.undo();
    store.change(chooseNode("bob"));
    expect(store.trail()).toEqual({ at: 1, top: 1 });
    store.redo();
    expect(store.view().choice).toEqual({ type: "node", key: "bob" });
  });

  it("takes a burst as one entry, and two bursts as two", () => {
    const { fake, entries, wait } = browser();
    const store = open(fake);
    for (const from of ["2021", "2022", "2023"]) {
      store.change(filterBy({ from }), "time");
      wait(100);
    }
    expect(entries.length).toBe(2);
    wait(5000);
    store.change(filterBy({ from: "2024" }), "time");
    expect(entries.length).toBe(3);
    store.undo();
    expect(store.view().filter.from).toBe("2023");
  });

  it("makes no entry where nothing changes", () => {
    const { fake, entries } = browser();
    const store = open(fake);
    store.change((view) => view);
    store.change(set("layout", "force"));
    expect(entries.length).toBe(1);
  });

  it("opens at the view of the address, and tells what it could not read of it", () => {
    const told: string[] = [];
    const { fake } = browser("?node=ada&layout=spiral");
    const store = createStore(fake, (unread) => told.push(...unread.map(({ name }) => name)));
    expect(store.view().choice).toEqual({ type: "node", key: "ada" });
    expect(told).toEqual(["layout"]);
  });

  it("stands where it stood after a reload", () => {
    const one = browser();
    const store = open(one.fake);
    store.change(chooseNode("ada"));
    const again = open(one.fake);
    expect(again.view().choice).toEqual({ type: "node", key: "ada" });
    again.undo();
    expect(again.view().choice).toBeNull();
    again.undo();
    expect(one.left()).toBe(false);
  });
});
