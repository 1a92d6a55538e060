import { Component, lazy, type ReactNode, Suspense, useState } from "react";
import { type PanelName, panelNames, panelRow } from "../state/panels.ts";
import { loaders } from "./registry.ts";

const drawn = new Map(panelNames.map((name) => [name, lazy(loaders[name])]));

/** A panel's content; while its script is under way, a still surface of the same size. */
export function PanelContent({ name }: { readonly name: PanelName }) {
  const [, setAttempt] = useState(0);
  const Drawn = drawn.get(name);
  if (!Drawn) return null;
  return (
    <Fence name={name} again={() => setAttempt((before) => before + 1)}>
      <Suspense fallback={<div className="panel-waiting" aria-busy="true" />}>
        <Drawn />
      </Suspense>
    </Fence>
  );
}

/** Keeps a fault within its panel, and says what to do; the rest of the page goes on. */
class Fence extends Component<
  { readonly name: PanelName; readonly children: ReactNode; again(): void },
  { fault: unknown }
> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  /** Asks for the panel's script anew: one that did not come is remembered as a fault. */
  again() {
    drawn.set(this.props.name, lazy(loaders[this.props.name]));
    this.setState({ fault: null });
    this.props.again();
  }

  override render() {
    if (!this.state.fault) return this.props.children;
    const message = this.state.fault instanceof Error ? this.state.fault.message : String(this.state.fault);
    return (
      <div className="panel-fault" role="alert">
        <p>
          {panelRow(this.props.name).label} cannot be shown: {message}
        </p>
        <button type="button" className="button outlined" onClick={() => this.again()}>
          Try again
        </button>
      </div>
    );
  }
}
