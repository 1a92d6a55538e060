import { showControls } from "../controls.ts";

const references = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  // Line breaks to XML 1.1, and to readers that mix the two.
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
} as const satisfies Record<string, string>;

const special = /[&<>"\t\n\r\u0085\u2028]/g;
// One quick look at what is neither special nor a control nor half a surrogate pair; most text passes it.
const suspicious = /[^ !#-%'-;=?-~\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd]/;

/**
 * Text made safe between tags and within double quotes alike; tabs and line breaks survive in attributes too.
 * What XML cannot hold is replaced visibly, as showControls has it.
 */
export function escapeXml(text: string): string {
  if (!suspicious.test(text)) return text;
  return showControls(text).replace(special, (found) => references[found as keyof typeof references]);
}
