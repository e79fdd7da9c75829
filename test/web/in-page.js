// Runs inside the page under test.

globalThis.inPage = {
  /** The texts whose contrast with what is behind them is under `least` (WCAG 2.2, relative luminance). */
  faintTexts(least) {
    const faint = [];
    for (const element of document.querySelectorAll('body *')) {
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue);
      if (text.join('').trim() === '' || !element.checkVisibility()) continue;
      const ratio = contrast(getComputedStyle(element).color, behind(element));
      if (ratio < least) faint.push({ text: text.join('').trim(), ratio });
    }
    return faint;
  },

  background(selector) {
    return getComputedStyle(document.querySelector(selector)).backgroundColor;
  },

  /** How many lines the text of each element takes. */
  linesOf(selector) {
    return [...document.querySelectorAll(selector)].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    });
  },

  /** Where the rows begin in which the elements stand, from above. */
  rowsOf(selector) {
    const tops = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().top);
    return [...new Set(tops)].sort((a, b) => a - b);
  },

  inView(selector) {
    const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  },

  focusIsVisible() {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  },
};

function channels(color) {
  return (color.match(/[\d.]+/g) ?? []).map(Number);
}

function behind(element) {
  if (!element) return 'rgb(255, 255, 255)';
  const color = getComputedStyle(element).backgroundColor;
  return channels(color)[3] === 0 ? behind(element.parentElement) : color;
}

function luminance(color) {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first, second) {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
