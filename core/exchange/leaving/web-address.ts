/** Addresses on the web, as files for others may hold them: http and https alone. */

/** Signs that no address holds as they are. */
const ADDRESS = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s\p{Cc}\p{Cs}"<>\\^`{|}]*)?$/iu;
/** A longer one leads nowhere. */
const LONGEST = 2048;

/** The address in ASCII, what is none of it written in its octets; '' for anything else than one address. */
export function webAddress(text: string): string {
  const address = text.trim();
  return address.length <= LONGEST && ADDRESS.test(address) ? address.replace(/[^\x21-\x7e]+/g, encodeURIComponent) : '';
}

/** All addresses of a cell, in order, each once. */
export function webAddresses(cell: string): readonly string[] {
  const parts = cell.split(/[\s|;]|,(?=https?:)/iu).filter((part) => part !== '' && part.length <= LONGEST);
  const addresses = parts.map((part) => webAddress(part.replace(/^[<("'«]+|[>)"'»,]+$/g, '')));
  return [...new Set(addresses.filter((address) => address !== ''))];
}

/** Whether a text was meant to lead somewhere, well or badly. */
export function isMeantAsAddress(text: string): boolean {
  return /(?:^|[\s<("'«])(?:[a-z][a-z0-9+.-]{1,12}:|www\.|\\\\|\/\/)/i.test(text.slice(0, LONGEST));
}

/** Whether an address is that of an image itself, and not of a page that shows one. */
export function isImageAddress(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp)(?:[?#].*)?$/i.test(address);
}
