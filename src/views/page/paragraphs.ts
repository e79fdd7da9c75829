export { itemName, paragraphName } from '../paragraphs.ts';
