import fc from "fast-check";
import { hostileTexts } from "../formats/hostile-board.ts";

/** What has broken other programs, wherever text is taken. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...hostileTexts,
    "",
    "\0",
    "\ufeff",
    "\u202e",
    "\u2066\u2067\u2068",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "toString",
    "hasOwnProperty",
    "prototype",
    "../../../etc/passwd",
    "..\\..\\windows",
    "/dev/zero",
    "first\r\nSet-Cookie: a=b",
    "{{constructor.constructor('alert(1)')()}}",
    "(".repeat(60),
    `${"a".repeat(60)}!`,
    "1e309",
    "-0",
    "NaN",
    "9".repeat(40),
    "2025-13-45",
    "[2025..2026]",
    "{2025,2026}",
    "Y-1e10",
    "....//....//",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 20 }),
);

/** Halves of surrogate pairs have no place in UTF-8, so in no address either. */
const wellFormed = (text: string) => Buffer.from(text).toString();

/** The same text as an address may carry it: well encoded, doubly encoded, or not at all. */
export const hostilePart: fc.Arbitrary<string> = fc.oneof(
  hostileText.map((text) => encodeURIComponent(wellFormed(text))),
  hostileText.map((text) => encodeURIComponent(encodeURIComponent(wellFormed(text)))),
  fc.constantFrom(
    "%",
    "%0",
    "%zz",
    "%00",
    "%0d%0aX-Evil:1",
    "%ff%fe",
    "%c0%ae%c0%ae%2f",
    "%ed%a0%80",
    "..%2f..%2f..%2fpackage.json",
    "..%5c..%5c",
    `${"%25".repeat(400)}41`,
    "a%2fb",
    "%2e%2e",
    "kind[]=a",
    "%5B%24ne%5D",
    "+++",
    "&&==&=",
    "#",
  ),
);
