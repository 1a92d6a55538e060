/** `npm run screenshots`: the README's pictures, taken of the page as it is built. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./chromium.ts";
import { open, servePage } from "./page-serving.ts";

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly colours: "light" | "dark";
}

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const pictures: readonly Picture[] = [
  { name: "desktop-light", address: "", size: desktop, colours: "light" },
  {
    name: "tie-light",
    address: "?edge=nicolas-maduro--condemned--caribbean-deployment",
    size: desktop,
    colours: "light",
  },
  {
    name: "path-dark",
    address: "?path=gianni-infantino,uss-gerald-r-ford",
    size: desktop,
    colours: "dark",
  },
  { name: "phone-light", address: "?node=gustavo-petro", size: phone, colours: "light" },
];

const folder = fileURLToPath(new URL("screenshots/", import.meta.url));
mkdirSync(folder, { recursive: true });
const served = await servePage();
const browser = await launchChromium();
for (const { name, address, size, colours } of pictures) {
  const { page } = await open(browser, served.url + address, { viewport: size, colorScheme: colours });
  await page.evaluate(() => document.fonts.ready);
  // The canvas draws once more when the fonts are there.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.context().close();
  console.log(`tests/browser/screenshots/${name}.png`);
}
await browser.close();
await served.close();
