/** Files dropped anywhere on the page. */

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Shows the sheet over the page while a file is held above it, and hands over what is dropped. */
export function listenToDrop(sheet: HTMLElement, onFile: (file: File) => void): void {
  const hide = (): void => {
    sheet.hidden = true;
  };
  document.addEventListener('dragenter', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    sheet.hidden = false;
  });
  // Once the sheet is up it takes every event, so leaving it is leaving the page.
  sheet.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !sheet.contains(relatedTarget)) hide();
  });
  document.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hide();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  });
}
