import { attribute, type Element } from './html-tree.ts';

/** Parts of a page that are about the site, by tag, role, and the words of class and id. */
const TAGS = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog', 'menu', 'menubar']);
const WORDS =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|cookies?|consent|share|sharing|social|related|similar|advert|adverts|ads|banner|comments|newsletter|pager|pagination|skip|toolbar)(?=$|[\s_-])/i;

/** The element that holds the document: the only main part, else the only article, else the body of the page. */
export function mainContent(elements: readonly Element[]): Element | undefined {
  const main = elements.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  if (main.length === 1) return main[0];
  const articles = elements.filter(({ tagName }) => tagName === 'article');
  return articles.length === 1 ? articles[0] : elements.find(({ tagName }) => tagName === 'body');
}

/** Whether an element is furniture of the site. A heading's own `header` inside the main part is not. */
export function isFurniture(element: Element, insideMain: boolean): boolean {
  if (ROLES.has(attribute(element, 'role'))) return true;
  if (TAGS.has(element.tagName)) return !(insideMain && /^(?:header|footer)$/.test(element.tagName));
  return WORDS.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`) && element.tagName !== 'body';
}
