import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Hashes of the two style sheets that react-aria adds to the head while it runs (touch behaviour of buttons, and no
 * scrolling behind dialogs). Naming them keeps every other inline style out. A browser test notices when they change.
 */
const componentStyles: readonly string[] = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
];

export const dataHeaderValues = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
} as const;

/** For answers that are data, and for all that is not said otherwise: a browser that is led to show one runs and loads nothing. */
export const dataHeaders: RequestHandler = (_request, response, next) => {
  for (const [name, value] of Object.entries(dataHeaderValues)) response.setHeader(name, value);
  next();
};

/** What a browser may do with our pages. Everything comes from this server, and nothing inline runs. */
export function securityHeaders(
  policy: "strict" | "none",
  frameAncestors: readonly string[],
): RequestHandler {
  const ours = helmet({
    contentSecurityPolicy: policy === "strict" && {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", ...componentStyles],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        // ForceAtlas2 starts its worker from a blob.
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: frameAncestors.length > 0 ? [...frameAncestors] : ["'none'"],
      },
    },
    // Anyone may embed what is published here; pages of others may read the API.
    crossOriginResourcePolicy: { policy: "cross-origin" },
    referrerPolicy: { policy: "no-referrer" },
    // Either makes a browser start another process for the page, twice the time to its first frame. They keep pages of
    // others from its window and its origin's scripts: it takes no messages, has no frames, and never widens its origin.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    // Said in the policy above, which also knows of allowed origins.
    xFrameOptions: frameAncestors.length > 0 ? false : { action: "deny" },
    // Plain http is usual for a server on one's own machine; whoever adds TLS in front adds this there.
    strictTransportSecurity: false,
  });
  return (request, response, next) => {
    response.removeHeader("Content-Security-Policy");
    ours(request, response, next);
  };
}
