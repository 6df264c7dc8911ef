import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { ROOT } from './project.ts';

/** The sizes the manifest names. */
const SIZES = [16, 24, 32, 48, 128];

/** Draws `onward.svg` in every size, on nothing. Run by hand after a change of the drawing: `npx tsx scripts/draw-icons.ts`. */
async function drawIcons(): Promise<void> {
  const folder = join(ROOT, 'extension', 'icons');
  const source = await readFile(join(folder, 'onward.svg'), 'base64');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img src="data:image/svg+xml;base64,${source}" width="${size}" height="${size}" style="display:block">`,
      );
      await writeFile(join(folder, `onward-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
