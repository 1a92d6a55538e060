/** The part of edtf 4.11 that we use; the package brings no types. https://github.com/inukshuk/edtf.js */
declare module "edtf" {
  /** Throws on a text that is not EDTF (ISO 8601-2, levels 0 to 2 by default). */
  export function parse(text: string): { type: string };
}
