// What a reader finds in blocks.
import type { KnownBlock } from '@slack/types';

/** The words of each quotation, in order. */
export const quotationsIn = (blocks: KnownBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type !== 'rich_text'
      ? []
      : block.elements.flatMap((element) =>
          element.type === 'rich_text_quote'
            ? [element.elements.map((inner) => ('text' in inner ? (inner.text ?? '') : '')).join('')]
            : [],
        ),
  );

/** The values of the buttons of an action, whether it stands alone or is numbered. */
export const valuesOf = (blocks: KnownBlock[], action: string): string[] =>
  blocks.flatMap((block) =>
    block.type !== 'actions'
      ? []
      : block.elements.flatMap((element) =>
          element.type === 'button' && element.action_id?.split(':')[0] === action ? [element.value ?? ''] : [],
        ),
  );
