/** Prints the card without the page around it. */
export function printOnly(card: HTMLElement): void {
  const page = document;
  if (card.getRootNode() !== page) {
    window.print(); // inside a component: the page is all we can print
    return;
  }
  const mark = 'data-meeting-card-print';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print{body :not([${mark}],[${mark}] *,:has([${mark}])){display:none!important}body,:has(>[${mark}]){margin:0!important;padding:0!important}}`,
  );
  card.setAttribute(mark, '');
  page.adoptedStyleSheets.push(sheet);
  const done = (): void => {
    card.removeAttribute(mark);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
