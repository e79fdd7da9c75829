export { checkBlocks, countText } from './blocks/blocks.ts';
export { checkView } from './blocks/views.ts';
