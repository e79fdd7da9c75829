import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { mandateQuote, nasty } from './answers.ts';
import { inBrowser } from './chromium.ts';

inBrowser('the page in a browser', (visit) => {
  test('by keyboard alone: ask, read, follow up, and keep the conversation on reload', async () => {
    await visit({}, async (page) => {
      await page.goto('/');
      await page.locator('textarea:focus, input:focus').waitFor();
      await page.keyboard.type('mandat');
      await page.keyboard.press('Enter');
      await page.getByText('La décision 2/6 de la Conférence a créé').waitFor();
      await page.locator('#latest:focus').waitFor();
      assert.equal(await page.locator('.examples').count(), 0);
      assert.match((await page.locator('#latest blockquote').first().textContent()) ?? '', new RegExp(mandateQuote));

      for (const name of [
        'Lire dans le document',
        'Lire dans le document',
        'Document officiel',
        'Et la précédente ?',
      ]) {
        await page.keyboard.press('Tab');
        assert.equal(await page.locator(':focus').textContent(), name);
        assert.equal(await page.evaluate('inPage.focusIsVisible()'), true);
      }
      await page.keyboard.press('Enter');
      await page.getByText('Après 1 question(s) : 2010.').waitFor();
      assert.equal(await page.locator('.exchange').count(), 2);

      await page.reload();
      assert.equal(await page.locator('.exchange').count(), 2);
      await page.getByLabel('Votre question').fill('Et la précédente ?');
      await page.keyboard.press('Enter');
      await page.getByText('Après 2 question(s) : 2010.').waitFor();
      await page.locator('#latest:focus').waitFor();
      await page.keyboard.type('sessions');
      await page.keyboard.press('Enter');
      await page.getByText('Les 17 et 18 octobre 2012.').waitFor();
      await page.getByRole('link', { name: 'Nouvelle conversation' }).click();
      await page.waitForURL('/');
      assert.equal(await page.locator('.exchange').count(), 0);
    });
  });

  test('an example is clicked; the programme is a table; a passage is lit and in view', async () => {
    await visit({}, async (page) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'programme' }).click();
      await page.getByRole('table', { name: /Organisation des travaux/ }).waitFor();
      assert.equal(await page.getByRole('columnheader').count(), 3);
      assert.equal(await page.getByRole('row').count(), 7);
      await page.getByRole('link', { name: 'Lire dans le document' }).click();
      await page.waitForURL(/004_agenda#pprogramme\.2$/);
      await assertLit(page, 'pprogramme.2', 'pprogramme.1');
      await page.goto('/records/000_note#p17');
      await assertLit(page, 'p17', 'p16');
      await page.goBack();
      await page.goBack();
      await page.getByRole('table', { name: /Organisation des travaux/ }).waitFor();
    });
  });

  test('the interface changes its language and keeps the conversation; answers keep theirs', async () => {
    await visit({}, async (page) => {
      await page.goto('/');
      assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
      await page.getByRole('button', { name: 'mandat' }).click();
      await page.getByText('La décision 2/6 de la Conférence a créé').waitFor();
      await page.getByRole('link', { name: 'EN', exact: true }).click();
      await page.getByLabel('Your question').waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.equal(await page.locator('#latest article').getAttribute('lang'), 'fr');
      await page.getByRole('link', { name: 'Documents' }).click();
      await page.getByText('Answers rest on these documents').waitFor();
    });
  });

  test('without scripts a conversation goes on all the same', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/?lang=fr');
      await page.getByLabel('Votre question').fill('mandat');
      await page.getByLabel('Votre question').press('Enter');
      await page.getByText('La décision 2/6 de la Conférence a créé').waitFor();
      await page.getByRole('button', { name: 'Et la précédente ?' }).click();
      await page.getByText('Après 1 question(s) : 2010.').waitFor();
      assert.equal(await page.locator('.exchange').count(), 2);
      assert.match(page.url(), /\/\?lang=fr&q=mandat&q=Et[^#]*#latest$/);
    });
  });

  test('a text that tries to become markup stays a text, on the page and in an answer that is added', async () => {
    await visit({}, async (page) => {
      await page.goto('/records/004_agenda');
      assert.equal(await page.locator('#pitem-2\\.1 > span').textContent(), nasty);
      assert.equal(await page.locator('main img, main script').count(), 0);
      await page.goto('/');
      await page.getByLabel('Votre question').fill('hostile');
      await page.getByRole('button', { name: 'Demander' }).click();
      await page.locator('#latest').waitFor();
      await page.getByRole('button', { name: '<script>' }).click();
      await page.locator('.exchange').nth(1).waitFor();
      assert.equal(await page.locator('.exchange').nth(1).locator('h2').textContent(), nasty);
      assert.equal(await page.locator('main img, main script').count(), 0);
      assert.equal(await page.title(), 'Rapporteur');
    });
  });

  test('a fault, and a server that has gone, are told in words; the question stays in the field', async () => {
    await visit({}, async (page, trouble) => {
      await page.goto('/');
      const field = page.getByLabel('Votre question');
      await field.fill('fail');
      await field.press('Enter');
      await page.getByText('Un défaut de Rapporteur').waitFor();
      await page.route('**/ask', (route) => route.abort());
      await field.press('Enter');
      await page.getByRole('alert').getByText('La réponse n’est pas arrivée').waitFor();
      assert.equal(await field.inputValue(), 'fail');
      assert.equal(
        trouble.splice(0).every((line) => line.startsWith('console: Failed to load resource')),
        true,
      );
    });
  });

  test('the first stop of the keyboard leads past the header', async () => {
    await visit({}, async (page) => {
      await page.goto('/records');
      await page.keyboard.press('Tab');
      assert.equal(await page.locator(':focus').textContent(), 'Aller au contenu');
      await page.keyboard.press('Enter');
      await page.locator('main:focus').waitFor();
    });
  });
});

async function assertLit(page: Page, lit: string, other: string): Promise<void> {
  const background = (anchor: string) => page.evaluate(`inPage.background('[id="${anchor}"]')`);
  assert.notEqual(await background(lit), await background(other));
  await page.waitForFunction(`inPage.inView('[id="${lit}"]')`);
}
