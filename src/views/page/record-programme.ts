import type { Claim, DocumentRecord, Paragraph } from '../../model.ts';
import { wordedDay, wordedHours } from '../dates.ts';
import { anchorOf } from '../links.ts';
import { itemName } from '../paragraphs.ts';
import { anchorLink } from './anchor-link.ts';
import { type Frame, wordsIn } from './frame.ts';
import { type Html, html } from './html.ts';

/** Records give their reasons in this language only. */
const reasonLanguage = 'en';

type MeetingOfRow = Extract<Claim, { meeting: unknown }>;

/** The rows of the organization of work: what is printed, beside what the record reads in it. */
export function programmeRows(rows: Paragraph[], record: DocumentRecord, frame: Frame): Html {
  const words = wordsIn(frame.language).document;
  const meetings = Map.groupBy(
    record.claims.filter((claim) => 'meeting' in claim),
    (claim) => claim.paragraph,
  );
  const row = ({ key, text }: Paragraph) => html`<tr id="${anchorOf(key)}" class="passage">
<td lang="${record.document.language}">${anchorLink(key, frame)}<span dir="auto">${text}</span></td>
<td>${meetings.get(key)?.map((claim) => reading(claim, frame))}</td></tr>
`;
  return html`<div class="scroll"><table class="printed-programme stacked">
<thead><tr><th scope="col">${words.printed}</th><th scope="col">${words.read}</th></tr></thead>
<tbody>${rows.map(row)}</tbody>
</table></div>`;
}

function reading(claim: MeetingOfRow, frame: Frame): Html {
  const { date, start, end, item, cancelled } = claim.meeting;
  const words = wordsIn(frame.language);
  const day = html`<time datetime="${date}">${wordedDay(date, frame.language)}</time>`;
  const hours = wordedHours(start, end, frame.language);
  const because =
    frame.language === reasonLanguage &&
    claim.because &&
    html` – <span lang="${reasonLanguage}" dir="auto">${claim.because}</span>`;
  const deduction = claim.read && html`<small>${words.document.deduction}${because}</small>`;
  const off = cancelled && html` · <b>${words.programme.cancelled}</b>`;
  return html`<p>${day}, ${hours} · <b>${words.programme.item} ${itemName(item, frame.language)}</b>${off}${deduction}</p>`;
}
