import { catalogueWords } from '../catalogue-words.ts';
import { direction } from './direction.ts';
import { type Frame, pageLanguages, wordsIn } from './frame.ts';
import { type Html, html, toText } from './html.ts';
import { pageHref, switchHref } from './links.ts';

const sheets = ['style', 'conversation', 'answer', 'record', 'catalogue', 'print'];

/** A whole page: head, header with the switch of language, and the given content in `main`. */
export function layout(frame: Frame, title: string, content: Html): string {
  const words = wordsIn(frame.language);
  return toText(html`<!doctype html>
<html lang="${frame.language}"${direction(frame.language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === '' ? 'Rapporteur' : `${title} – Rapporteur`}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
${sheets.map((sheet) => html`<link rel="stylesheet" href="/assets/${sheet}.css">`)}
<script type="module" src="/assets/page.js"></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top">
<a class="brand" href="${pageHref(frame, '/')}">Rapporteur</a>
<nav aria-label="${words.pages}">
${!frame.documentsOnly && pageLink(frame, '/', words.questions)}
${pageLink(frame, '/records', words.documents)}
${pageLink(frame, '/catalogue', catalogueWords(frame.language).title)}
</nav>
<nav class="languages" aria-label="${words.languages}">
${pageLanguages.map((language) => languageLink(frame, language))}
</nav>
</header>
<main id="main" tabindex="-1">
${content}
</main>
</body>
</html>
`);
}

function pageLink(frame: Frame, path: string, label: string): Html {
  return html`<a href="${pageHref(frame, path)}"${frame.path === path && html` aria-current="page"`}>${label}</a>`;
}

function languageLink(frame: Frame, language: Frame['language']): Html {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  const current = frame.language === language && html` aria-current="true"`;
  return html`<a href="${switchHref(frame, language)}" lang="${language}" hreflang="${language}"
  title="${name}"${current}>
${language.toUpperCase()}</a>
`;
}
