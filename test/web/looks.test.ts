import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './chromium.ts';
import { questions } from './services.ts';

const allPages = [
  '/',
  '/records',
  '/records/000_note#p4',
  '/records/004_agenda#pprogramme.2',
  ...questions.map((question) => `/?q=${question}`),
];

inBrowser('the looks of the page', (visit) => {
  test('nothing is wider than a phone of 360 pixels', async () => {
    await visit({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of allPages) {
        await page.goto(path);
        const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
        assert.ok(width <= 360, `${path} is ${width} wide`);
      }
    });
  });

  test('on a desk and a phone, a symbol in the programme takes one line, and a heading too', async () => {
    for (const width of [1100, 700, 360]) {
      await visit({ viewport: { width, height: 740 } }, async (page) => {
        await page.goto('/?q=programme');
        assert.deepEqual(await page.evaluate('inPage.linesOf(".documents a")'), Array(3).fill(1), String(width));
        if (width > 360) assert.deepEqual(await page.evaluate('inPage.linesOf("thead th")'), [1, 1, 1]);
      });
    }
  });

  test('on a phone the languages stand beside the name, and all pages on one line below', async () => {
    await visit({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of allPages) {
        await page.goto(path);
        const places = '[".brand", ".brand + nav a", ".languages a"].map(inPage.rowsOf)';
        const [name, pages, languages] = (await page.evaluate(places)) as [number[], number[], number[]];
        assert.deepEqual([name.length, pages.length, languages.length], [1, 1, 1], path);
        assert.ok(Number(pages[0]) > Number(name[0]) && Number(languages[0]) < Number(pages[0]), path);
      }
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`all texts are easy to tell from what is behind them: ${colorScheme}`, async () => {
      await visit({ colorScheme }, async (page) => {
        for (const path of allPages) {
          await page.goto(path);
          assert.deepEqual(await page.evaluate('inPage.faintTexts(4.5)'), [], path);
        }
        const paper = await page.evaluate('inPage.background("html")');
        assert.equal(paper, colorScheme === 'light' ? 'rgb(251, 250, 248)' : 'rgb(20, 23, 26)');
      });
    });
  }

  test('on paper, even of a dark screen, all is easy to read, sources are unfolded and the field is gone', async () => {
    await visit({ colorScheme: 'dark' }, async (page) => {
      await page.goto('/?q=symbol&lang=en');
      assert.equal(await page.locator('figure').last().isVisible(), false);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('figure').last().isVisible(), true);
      assert.deepEqual(await page.evaluate('inPage.faintTexts(4.5)'), []);
      await page.goto('/?q=programme');
      assert.deepEqual(await page.evaluate('inPage.faintTexts(4.5)'), []);
      assert.equal(await page.locator('form.ask').isVisible(), false);
    });
  });
});
