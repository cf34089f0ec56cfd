/** The first script of the sidebar's page: makes the register that all others add themselves to. */
import { createPartRegistry } from './part-registry.ts';

globalThis.suiviParts = createPartRegistry((script) => {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  element.remove();
});
