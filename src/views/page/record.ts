import type { DocumentRecord, Paragraph } from '../../model.ts';
import { anchorOf } from '../links.ts';
import { anchorLink } from './anchor-link.ts';
import { direction } from './direction.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { pageHref } from './links.ts';
import { type IssuedFor, recordFacts } from './record-facts.ts';
import { programmeRows } from './record-programme.ts';

/** The page of one document: its facts, then all its paragraphs, each with an anchor that lights it. */
export function recordPage(record: DocumentRecord, frame: Frame, issued: IssuedFor): string {
  const { document } = record;
  return layout(
    frame,
    document.title,
    html`<p class="back"><a href="${pageHref(frame, '/records')}">${wordsIn(frame.language).document.back}</a></p>
<h1 class="document-title" lang="${document.language}" dir="auto">${document.title}</h1>
${recordFacts(record, frame, issued)}
${stretches(record.paragraphs).map((stretch) => section(stretch, record, frame))}`,
  );
}

/** Paragraphs of the same part that follow one another. */
function stretches(paragraphs: Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    if (group?.[0]?.part === paragraph.part) group.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

function section(stretch: Paragraph[], record: DocumentRecord, frame: Frame): Html {
  const part = stretch[0]?.part ?? 'body';
  const label = wordsIn(frame.language).document.parts[part];
  const content =
    part === 'programme'
      ? programmeRows(stretch, record, frame)
      : html`<div lang="${record.document.language}"${direction(record.document.language, frame.language)}>${stretch.map((paragraph) => passage(paragraph, frame))}</div>`;
  return html`<section class="part" data-part="${part}"><h2 class="part-name">${label}</h2>
${content}</section>
`;
}

function passage(paragraph: Paragraph, frame: Frame): Html {
  const text = html`${anchorLink(paragraph.key, frame)}<span dir="auto">${paragraph.text}</span>`;
  const id = anchorOf(paragraph.key);
  return paragraph.heading
    ? html`<h3 class="passage" id="${id}">${text}</h3>
`
    : html`<p class="passage" id="${id}">${text}</p>
`;
}
