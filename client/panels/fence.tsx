import { Component, type ReactNode } from "react";

interface FenceProps {
  /** What is within, as a sentence begins with it: "Take away". */
  readonly label: string;
  readonly children: ReactNode;
  /** Prepares another attempt. Without it there is only loading the page anew. */
  readonly again?: () => void;
}

/** Keeps a fault within its part of the page, and says what to do; the rest of the page goes on. */
export class Fence extends Component<FenceProps, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  tryAgain() {
    this.props.again?.();
    this.setState({ fault: null });
  }

  override render() {
    const { fault } = this.state;
    const { label, again, children } = this.props;
    if (!fault) return children;
    const message = fault instanceof Error ? fault.message : String(fault);
    return (
      <div className="panel-fault" role="alert">
        <p>
          {label} cannot be shown: {message}
        </p>
        {again && (
          <button type="button" className="button outlined" onClick={() => this.tryAgain()}>
            Try again
          </button>
        )}
        <button type="button" className="button outlined" onClick={() => location.reload()}>
          Load the page anew, keeping this view
        </button>
      </div>
    );
  }
}
