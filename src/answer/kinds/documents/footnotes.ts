import type { Claim, DocumentRecord, ReissueClaim, SymbolClaim } from '../../../model.ts';
import type { Asked } from '../../asked.ts';
import { answered, notInRecords, passageSource, type Reply } from '../../compose.ts';
import type { Phrases } from '../../phrases/fr.ts';
import type { World } from '../../world.ts';
import { chooseRecords } from './document-choice.ts';
import { focusOf, mastheadSources } from './masthead-sources.ts';

type Footnote = Claim & ({ symbol: SymbolClaim } | { reissue: ReissueClaim });

/** A question with more words that nothing explains is not about a sign. */
const MOST_OTHER_WORDS = 2;

/**
 * What the asterisk of a document refers to: the symbol of a provisional agenda, or the reason of a reissue.
 *
 * "À quoi renvoie l'astérisque dans la note de 2014 ?" answers CTOC/COP/2014/1, from the footnote of that document.
 */
export function footnotes(asked: Asked, world: World, say: Phrases): Reply | undefined {
  if (asked.leftover.length > MOST_OTHER_WORDS) return undefined;
  const reissueOnly = asked.cues.has('reissued') || asked.cues.has('why');
  const underItem = world.knowledge.records.filter(({ document }) =>
    asked.items.some(({ number }) => number === document.item),
  );
  const chosen = underItem.length > 0 ? underItem : chooseRecords(asked, world);
  const told = chosen.flatMap((record) =>
    notesOf(record)
      .filter((note) => 'reissue' in note || !reissueOnly)
      .map((note) => ({ record, note })),
  );
  const [first] = chosen;
  if (!first) return undefined;
  if (told.length === 0)
    return notInRecords(
      asked,
      world,
      say,
      'document',
      {
        lead: asked.cues.has('reissued') ? say.notReissued(first.document.title) : say.noAsterisk(first.document.title),
        sources: mastheadSources(first, 'title'),
      },
      focusOf(first),
    );
  const [marked] = told;
  const [lead = '', ...lines] = told.map(({ record, note }) => sentence(say, record, note));
  return answered(
    asked,
    'document',
    {
      lead,
      lines,
      symbols: told.flatMap(({ note }) => ('symbol' in note ? [note.symbol.id] : [])),
      sources: told.map(({ record, note }) => passageSource(record, note.paragraph, note.quote)),
    },
    marked && told.every(({ record }) => record === marked.record) ? focusOf(marked.record) : undefined,
  );
}

function notesOf(record: DocumentRecord): Footnote[] {
  return record.claims.filter(
    (claim): claim is Footnote => 'reissue' in claim || ('symbol' in claim && claim.paragraph.startsWith('footnote.')),
  );
}

function sentence(say: Phrases, { document }: DocumentRecord, note: Footnote): string {
  return 'symbol' in note
    ? say.footnoteSymbol(document.title, note.symbol.called, note.symbol.id)
    : say.documentReissue(document.title);
}
