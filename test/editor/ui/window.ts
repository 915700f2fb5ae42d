import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { ARTIFACTS } from '../workbench/places.ts';

const SCREENSHOTS = join(ARTIFACTS, 'screenshots');

const WIDER_PX = 110;

export interface Answer {
  readonly pick?: string;
  readonly write?: string;
  /** Taken before the answer is accepted. */
  readonly picture?: string;
}

/** What a person does at the window of VS Code, in the order of a hand: look, point, type. Each step waits for its effect. */
export interface Window {
  readonly page: Page;
  picture(name: string): Promise<void>;
  /** Runs a command from the palette, by the title that the palette shows. */
  command(title: string): Promise<void>;
  /** Opens a file of the folder by its name, in the first group. */
  openFile(name: string): Promise<void>;
  /** Puts the cursor of the active editor on the first place of `words` in the saved file. */
  pointAt(file: string, words: string): Promise<void>;
  /** Takes an entry of the light bulb's menu at the cursor. */
  fix(title: RegExp, pictureName: string): Promise<void>;
  /** Answers one step of a dialogue: picks a row or writes a line, then accepts. */
  step(title: string, answer: Answer): Promise<void>;
  /** Drags the side bar's edge, so that a picture shows whole lines. */
  widenSideBar(): Promise<void>;
  save(): Promise<void>;
  /** A line of the active editor; spaces match what the editor draws for them. */
  line(text: string): Locator;
  /** The document inside a webview. */
  webview(): FrameLocator;
}

const drawn = (text: string): RegExp =>
  new RegExp(
    text
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s'),
    'u',
  );

const quickInput = (page: Page): Locator => page.locator('.quick-input-widget input').first();

const quickRow = (page: Page, words: string): Locator =>
  page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();

const QUICK_MS = 6000;
const QUICK_TRIES = 8;

interface Quick {
  readonly key: string;
  readonly words: string;
  /** The row to take; Enter when absent. */
  readonly row?: string;
}

/** Asks the quick input until it answers: a panel that has just been drawn may take the focus, and then the input closes. */
async function quick(page: Page, { key, words, row }: Quick): Promise<void> {
  const ask = async (): Promise<void> => {
    await page.keyboard.press(key);
    await quickInput(page).fill(words, { timeout: QUICK_MS });
    if (row === undefined) await quickInput(page).press('Enter', { timeout: QUICK_MS });
    else await quickRow(page, row).click({ timeout: QUICK_MS });
  };
  for (let left = QUICK_TRIES; left > 1; left--) {
    const answered = await ask().then(
      () => true,
      () => false,
    );
    if (answered) return;
    await page.keyboard.press('Escape');
  }
  await ask();
}

const command =
  (page: Page) =>
  (title: string): Promise<void> =>
    quick(page, { key: 'F1', words: `>${title}`, row: title });

const openFile =
  (page: Page) =>
  async (name: string): Promise<void> => {
    await page.locator('.editor-group-container').first().locator('.tab').first().click();
    await quick(page, { key: 'Control+p', words: name, row: name });
    await page.locator('.tab.active', { hasText: name }).waitFor();
  };

const pointAt =
  (page: Page) =>
  async (file: string, words: string): Promise<void> => {
    const before = (await readFile(file, 'utf8')).split(words)[0] ?? '';
    const lines = before.split('\n');
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
    await quick(page, { key: 'Control+g', words: `:${line}:${column}` });
    await page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`).waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  };

const MENU_MS = 4000;
const MENU_TRIES = 12;

/** Opens the menu until the entry is in it: before the findings of an edit have come it holds none, or those of the place before. */
async function menuWith(page: Page, entry: Locator): Promise<void> {
  for (let left = MENU_TRIES; left > 0; left--) {
    await page.keyboard.press('Control+.');
    const shown = await entry.waitFor({ timeout: MENU_MS }).then(
      () => true,
      () => false,
    );
    if (shown) return;
    await page.keyboard.press('Escape');
  }
  await entry.waitFor({ timeout: MENU_MS });
}

const fix =
  (page: Page) =>
  async (title: RegExp, name: string): Promise<void> => {
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await menuWith(page, entry);
    await picture(page)(name);
    await entry.click();
    await page.locator('.tab.dirty').first().waitFor();
  };

const step =
  (page: Page) =>
  async (title: string, answer: Answer): Promise<void> => {
    await page.locator('.quick-input-title', { hasText: title }).waitFor();
    if (answer.write !== undefined) await quickInput(page).fill(answer.write);
    const row = quickRow(page, answer.pick ?? '');
    if (answer.pick !== undefined) await row.waitFor();
    if (answer.picture !== undefined) await picture(page)(answer.picture);
    if (answer.pick === undefined) await page.keyboard.press('Enter');
    else await row.click();
    await page.locator('.quick-input-title', { hasText: title }).waitFor({ state: 'hidden' });
  };

const widenSideBar = (page: Page) => async (): Promise<void> => {
  const bar = await page.locator('.part.sidebar').boundingBox();
  if (bar === null) return;
  const edge = { x: bar.x + bar.width, y: bar.y + bar.height / 2 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + WIDER_PX, edge.y, { steps: 4 });
  await page.mouse.up();
};

const picture =
  (page: Page) =>
  async (name: string): Promise<void> => {
    await mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  };

export const windowOf = (page: Page): Window => ({
  page,
  picture: picture(page),
  command: command(page),
  openFile: openFile(page),
  pointAt: pointAt(page),
  fix: fix(page),
  step: step(page),
  widenSideBar: widenSideBar(page),
  save: async () => {
    await page.keyboard.press('Control+s');
    await page.locator('.tab.dirty').first().waitFor({ state: 'hidden' });
  },
  line: (text) => page.locator('.view-line', { hasText: drawn(text) }).first(),
  webview: () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
});
