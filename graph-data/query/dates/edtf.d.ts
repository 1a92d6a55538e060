/** The part of edtf's types that we use; the package brings none. */
declare module "edtf" {
  export interface EdtfValue {
    readonly type: string;
    /** First millisecond since 1970 UTC; -Infinity where open; null where unknown. */
    readonly min: number | null;
    /** Last millisecond since 1970 UTC; Infinity where open; null where unknown. */
    readonly max: number | null;
    /** Members of a set or list: a date, or the first and last of a run. */
    readonly values?: readonly (EdtfValue | readonly EdtfValue[])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  /** Throws on what is not EDTF. */
  export default function edtf(text: string): EdtfValue;
}
